/** Nouns and names that begin like a verb in the future (سي، ست، سن، سأ); letters are folded. */
const NOUNS =
  /^(سيار|سياس|سياق|سياح|سياد|سياج|سيد|سيطر|سينا|سينم|سيره|سيرت|سيرغ|سيرج|سيول|سيف|سيبيري|سيدن|سيلان|سيئ|سيجار|سيستان|سيستم|سيليكون|سيميائ|سيتي|سيب$|سته|ستين|ستون|ستار|ستر|ستوديو|ستوك|ستالين|ستيف|ستيب|ستان|ستراس|ستروك|سنه|سنو|سنتيم|سنغاف|سنجار|سني|سند|سندات|سناتور|سنت|سام|سابق|ساع|ساح|سال|ساد|ساب|سار|ساف|ساك|سان|ساو)/;

const VERB = /^(?:س[يتن]\p{L}{3,}(?<!يا)|سيتم|ستتم)$/u;

/** True where a folded form is a verb in the future: «سيعقد»، «ستزور». */
export const future = (form: string): boolean => form.startsWith("س") && VERB.test(form) && !NOUNS.test(form);
