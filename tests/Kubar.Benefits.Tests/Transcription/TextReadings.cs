namespace Kubar.Benefits.Tests.Transcription;

/// <summary>Other answers than the default to what the text leaves open, by their ids.</summary>
internal sealed class TextReadings(params (string Reading, string Answer)[] chosen)
{
    public static TextReadings Default { get; } = new();

    /// <summary>The readings to which the transcription knows every other answer.</summary>
    public static IReadOnlyList<(string Reading, string Answer)> Transcribed { get; } =
    [
        ("months-ahead", "when-paid"),
        ("gaps", "past"),
        ("incapacity-from", "accident"),
        ("incapacity-from", "incapacity-only"),
        ("collective-leave", "holiday"),
        ("saturday", "working-day"),
        ("late-compensation-base", "all-cash"),
        ("late-first-claim", "cap"),
        ("missed-years", "as-later"),
        ("unborn-child", "conceived"),
        ("child-named-at-claim", "may-be-named"),
        ("disease-arose", "diagnosed"),
        ("disability-then-death", "death-replaces"),
        ("per-ten", "pro-rata"),
        ("per-ten", "started"),
        ("periodic-grant-twice", "twice"),
        ("hearing-over-deafness", "capped"),
        ("trainee-three-months", "not-reached"),
        ("both-segments", "one"),
        ("no-work-when-registered", "not-owed"),
        ("binocular-efficiency", "undivided"),
        ("three-months", "calendar-months"),
        ("three-months", "ninety-days"),
        ("three-months-scope", "every-death"),
        ("lapse-count", "from-the-third"),
        ("masa-iur", "since-registration"),
        ("masa-iur", "consecutive"),
        ("twelve-months", "consecutive"),
        ("incapacity-part-month", "days-in-month"),
        ("incapacity-part-month", "twenty-fifths"),
        ("several-losses-before-2019", "no-ceiling"),
        ("left-handed-fingers", "printed-rows"),
        ("death-grant-floor", "whole-jkm"),
        ("claim-limit-transition", "newer-if-alive"),
        ("claim-limit-of-employer-debt", "limit"),
        ("late-days", "working-days"),
        ("birthday-29-february", "28-february"),
        ("third-child", "youngest"),
        ("third-child", "most-to-come"),
        ("level-repetition", "promoted-years-only"),
        ("bracket-gap", "higher"),
        ("several-jobs-bpu", "jkm-for-each"),
        ("scholarship-working", "any-of-the-last-two"),
        ("relief-village", "no-relief"),
        ("unregistered-service", "counted"),
        ("law-of-late-death", "death"),
        ("arrears-of-both", "own-programme"),
        ("scholarship-of-several-jobs", "each"),
        ("arrears-month", "first-day"),
        ("arrears-and-three-months", "rest-less-arrears"),
        ("rounding", "half-up"),
        ("incapacity-bpu-monthly", "complete-report"),
        ("grant-without-heirs", "nobody"),
        ("settled-arrears", "counted"),
        ("late-compensation-net", "after-arrears"),
        ("claim-limit-of-later-claims", "each-claim"),
        ("state-employer", "undetermined"),
        ("gaps", "oldest-first"),
        ("which-law", "payment-date"),
        ("benefit-rules-from", "1-april-2021"),
    ];

    /// <summary>The readings of contributions to which the transcription knows the other answer.</summary>
    public static IReadOnlyList<(string Reading, string Answer)> TranscribedOfContributions { get; } =
    [
        ("late-fine-month", "full"),
    ];

    /// <summary>A sum of rupiah divided: down, or to the nearest (reading rounding).</summary>
    public long Divided(Int128 sum, Int128 by) => (long)(Is("rounding", "half-up") ? ((2 * sum) + by) / (2 * by) : sum / by);

    public bool Is(string reading, string answer) => chosen.Any(choice => choice.Reading == reading && choice.Answer == answer);

    public override string ToString() => string.Join(' ', chosen.Select(choice => $"{choice.Reading}={choice.Answer}"));
}
