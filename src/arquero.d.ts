declare module "arquero/dist/arquero.min.js" {
  import * as aq from "arquero";
  export default aq;
}
