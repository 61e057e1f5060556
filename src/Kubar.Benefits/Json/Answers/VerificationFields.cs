using System.Text.Json;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Receipts;

namespace Kubar.Benefits.Json.Answers;

/// <summary>The table of what became of a receipt.</summary>
internal sealed class VerificationFields
{
    private static readonly ValueForm<ResultDifference> Difference = AnswerForms.Of(
        new ResultDifference("", null, null),
        [
            AnswerRow<ResultDifference>.Always("path", AnswerForms.Text, it => it.Path, (it, told) => it with { Path = told })
                .Telling("manfaat disebut dengan namanya", "where in the result; an entitlement by its benefit"),
            Row<ResultDifference>.OptionalPart("sealed", new RawForm(), it => it.Sealed, (it, told) => it with { Sealed = told })
                .Telling("yang dimeterai; tidak ada: tidak disebut", "what was sealed; absent: nothing"),
            Row<ResultDifference>.OptionalPart("now", new RawForm(), it => it.Recomputed, (it, told) => it with { Recomputed = told })
                .Telling("hasil sekarang; tidak ada: tidak disebut", "what comes out now; absent: nothing"),
        ]);

    // After what they are made of.
    private static readonly VerificationFields Indonesian = new(Language.Indonesian);
    private static readonly VerificationFields English = new(Language.English);

    private VerificationFields(Language language) => Form = new("verification", AnswerForms.Of(
        new Verification
        {
            Id = "",
            IsSealIntact = false,
            AreFactsIntact = false,
            IsSameRulebook = false,
            LibraryVersion = "",
            RulebookHash = "",
            UnknownReadings = [],
            UnansweredReadings = [],
            Problems = [],
            Differences = [],
        },
        [
            AnswerRow<Verification>.Always("id", AnswerForms.Text, it => it.Id, (it, told) => it with { Id = told }),
            AnswerRow<Verification>.Always("holds", Forms.Truth, it => it.Holds, (it, _) => it)
                .Telling("tidak ada yang diubah, dan hasilnya sama", "nothing was changed in it, and the result is the same"),
            AnswerRow<Verification>.Always("sealIntact", Forms.Truth, it => it.IsSealIntact, (it, told) => it with { IsSealIntact = told }),
            AnswerRow<Verification>.Always("factsIntact", Forms.Truth, it => it.AreFactsIntact, (it, told) => it with { AreFactsIntact = told }),
            AnswerRow<Verification>.Always("sameRulebook", Forms.Truth, it => it.IsSameRulebook, (it, told) => it with { IsSameRulebook = told }),
            AnswerRow<Verification>.Always("library", AnswerForms.Text, it => it.LibraryVersion, (it, told) => it with { LibraryVersion = told }),
            AnswerRow<Verification>.Always("rulebook", AnswerForms.Text, it => it.RulebookHash, (it, told) => it with { RulebookHash = told }),
            AnswerRow<Verification>.Always("unknownReadings", AnswerForms.Texts, it => it.UnknownReadings, (it, told) => it with { UnknownReadings = told }),
            AnswerRow<Verification>.Always("unansweredReadings", AnswerForms.Texts, it => it.UnansweredReadings, (it, told) => it with { UnansweredReadings = told }),
            AnswerRow<Verification>.Always("errors", AnswerForms.All(RejectionFields.In(language).Problem), it => it.Problems, (it, told) => it with { Problems = told }),
            AnswerRow<Verification>.Always("differences", AnswerForms.All(Difference), it => it.Differences, (it, told) => it with { Differences = told }),
        ]));

    /// <summary>What became of a receipt.</summary>
    public DefinedForm<Verification> Form { get; }

    /// <summary>The table in a language.</summary>
    public static VerificationFields In(Language language) => language == Language.Indonesian ? Indonesian : English;
}

/// <summary>Any JSON, as its text.</summary>
internal sealed class RawForm : ValueForm<string>
{
    public override bool TryRead(JsonElement element, FieldRun run, out string value)
    {
        value = element.GetRawText();
        return true;
    }

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteRawValue(value, skipInputValidation: true);

    public override void Describe(Utf8JsonWriter schema)
    {
        // Anything.
    }
}
