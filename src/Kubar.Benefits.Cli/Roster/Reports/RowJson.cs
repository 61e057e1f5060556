using System.Buffers;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Roster.Answers;
using Kubar.Benefits.Json;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tables;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>One JSON object for each row of the roster, in its order, by the table of its properties.</summary>
internal sealed class RowJson(RosterEvent question, Language language, bool withNik, bool withSentences) : IRowWriter
{
    private static readonly ValueForm<BenefitRow> Benefit = AnswerForms.Of(
        new BenefitRow("", default),
        [
            AnswerRow<BenefitRow>.Always("benefit", AnswerForms.BenefitId, it => it.Id, (it, _) => it),
            AnswerRow<BenefitRow>.Always("status", Forms.Word<EntitlementStatus>(), it => it.Answer.Status, (it, _) => it),
            Row<BenefitRow>.Optional("amount", AnswerForms.Money, it => it.Answer.Status is EntitlementStatus.Owed or EntitlementStatus.Deferred ? new Rupiah(it.Answer.Amount) : null, (it, _) => it),
            Row<BenefitRow>.Optional("atLeast", AnswerForms.Money, it => it.IsOpen ? new Rupiah(it.Answer.AtLeast) : null, (it, _) => it),
            Row<BenefitRow>.Optional("atMost", AnswerForms.Money, it => it.IsOpen && it.Answer.AtMost is { } most ? new Rupiah(most) : null, (it, _) => it),
            Row<BenefitRow>.Optional("payee", Forms.Word<Payee>(), it => it.Answer.Payee, (it, _) => it),
            Row<BenefitRow>.Usually("payer", AnswerForms.Employer, usual: false, it => it.Answer.PaidByEmployer, (it, _) => it),
            AnswerRow<BenefitRow>.IfAny("deferredUntil", AnswerForms.Text, it => it.Answer.Status == EntitlementStatus.Deferred ? it.Answer.Reasons.ToValueList() : [], (it, _) => it),
            AnswerRow<BenefitRow>.IfAny("reasons", AnswerForms.Text, it => it.Answer.Status != EntitlementStatus.Deferred ? it.Answer.Reasons.ToValueList() : [], (it, _) => it),
            AnswerRow<BenefitRow>.IfAny("missing", AnswerForms.Text, it => it.IsOpen ? it.Answer.Missing.ToValueList() : [], (it, _) => it),
            AnswerRow<BenefitRow>.IfAny("scheduleMissing", AnswerForms.Text, it => it.IsOpen ? [] : it.Answer.Missing.ToValueList(), (it, _) => it),
        ]);

    private static readonly ValueForm<Totals> Sums = AnswerForms.Of(TotalsFields.Blank, [.. TotalsFields.Sums]);

    private readonly ValueForm<ShownRow> _form = FormOf(language, withNik, withSentences);

    /// <summary>The JSON Schema (2020-12) of a row.</summary>
    public static string Schema => JsonSchemas.OfAnswer(
        "roster",
        "Row of a roster",
        "A line of what `kubar roster --format json` writes: a row of the table, and what is owed for it at the event that was asked about, or why the row is rejected.",
        new DefinedForm<ShownRow>("row", FormOf(Language.Indonesian, withNik: true, withSentences: true)));

    public void WriteStart(IBufferWriter<byte> output)
    {
    }

    public void Write(IBufferWriter<byte> output, ReadOnlySpan<AnsweredRow> rows)
    {
        using var lines = new AnswerLines(output);
        foreach (AnsweredRow row in rows)
        {
            lines.Write(_form, new(row, question));
        }
    }

    private static ValueForm<ShownRow> FormOf(Language language, bool withNik, bool withSentences)
    {
        ValueForm<CellProblem> problem = AnswerForms.Of(
            new CellProblem(null, null, new("", "")),
            [
                Row<CellProblem>.OptionalPart("column", AnswerForms.Text, it => it.Column, (it, _) => it),
                AnswerRow<CellProblem>.Always("message", AnswerForms.Text, it => (it.Value is null ? "" : $"\"{it.Value}\" ") + it.Message.In(language), (it, _) => it),
            ]);
        return AnswerForms.Of(
            new ShownRow(default, null!),
            [
                AnswerRow<ShownRow>.Always("line", AnswerForms.LongCount, it => it.Of.Line, (it, _) => it),
                IfTold("id", it => it.Id),
                .. withNik ? [IfTold("nik", it => it.Nik)] : Array.Empty<Field<ShownRow>>(),
                IfTold("name", it => it.Name),
                IfTold("kpj", it => it.Kpj),
                IfTold("occupation", it => it.Occupation),
                IfTold("village", it => it.Village),
                IfTold("district", it => it.District),
                AnswerRow<ShownRow>.Always("outcome", Forms.Word<RowOutcome>(), it => it.Row.Outcome, (it, _) => it),
                Row<ShownRow>.OptionalPart("entitlements", AnswerForms.All(Benefit), it => it.Benefits, (it, _) => it),
                Row<ShownRow>.OptionalPart("totals", Sums, it => it.Row.Answer?.Totals, (it, _) => it),
                Row<ShownRow>.Optional("arrearsMonths", AnswerForms.Count, it => it.Row.Answer?.ArrearsMonths, (it, _) => it),
                Row<ShownRow>.OptionalPart("errors", AnswerForms.All(problem), it => it.Row.Answer is null ? it.Row.Problems.ToValueList() : null, (it, _) => it),
                .. withSentences
                    ? [Row<ShownRow>.OptionalPart("why", AnswerForms.Texts, it => it.Row.Sentences.Select(sentence => sentence.In(language)).ToValueList(), (it, _) => it)]
                    : Array.Empty<Field<ShownRow>>(),
                AnswerRow<ShownRow>.Always("warnings", AnswerForms.Texts, it => RowWords.Warnings(it.Row).ToValueList(), (it, _) => it),
                Row<ShownRow>.Usually("sameNikAsLine", AnswerForms.LongCount, 0, it => it.Of.SameNikAs, (it, _) => it),
                Row<ShownRow>.Usually("samePersonAsLine", AnswerForms.LongCount, 0, it => it.Of.SamePersonAs, (it, _) => it),
            ]);
    }

    private static Field<ShownRow> IfTold(string name, Func<TableRow, string> get) => Row<ShownRow>.Usually(name, AnswerForms.Text, "", it => get(it.Of), (it, _) => it);

    /// <summary>A row, and what was asked about it.</summary>
    private sealed record ShownRow(AnsweredRow Row, RosterEvent Question)
    {
        public TableRow Of => Row.Row.Table;

        public ValueList<BenefitRow>? Benefits => Row.Answer?.Benefits.Select((answer, index) => new BenefitRow(Question.Benefits[index], answer)).ToValueList();
    }

    /// <summary>A benefit of the event, and what it comes to for a row.</summary>
    private sealed record BenefitRow(string Id, BenefitAnswer Answer)
    {
        public bool IsOpen => Answer.Status == EntitlementStatus.Undetermined;
    }
}
