// Arquero's module build reaches for Node's file system, which a browser does not have; its bundle does not.
import aq from "arquero/dist/arquero.min.js";

export default aq;
