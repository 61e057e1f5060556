using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Holidays;

namespace Kubar.Benefits.Receipts;

/// <summary>
/// A rulebook as one canonical text: every operation of the graph with its figures, edges, articles, dates and grades, what
/// each benefit is made of, the table of losses, the catalogue of readings. Operations are numbered as the rules were
/// written, operands first, so that nothing depends on addresses or on the order of a table. Names and sentences are left
/// out, but for those of the readings: better wording is no other law.
/// </summary>
internal static class RulebookText
{
    public static CanonicalObject Of(RulebookContent rulebook) => CanonicalObject.Of(
        ("firstDay", CanonicalWords.Of(rulebook.FirstDay)),
        ("checkedThrough", CanonicalWords.Of(rulebook.CheckedThrough)),
        ("instruments", new CanonicalList(rulebook.Instruments.Select(Of))),
        ("operations", new CanonicalList(rulebook.Graph.Operations.Select(operation => Of(operation, rulebook.Graph)))),
        ("benefits", new CanonicalList(rulebook.Benefits.Select(benefit => Of(benefit, rulebook.Graph)))),
        ("others", new CanonicalList(rulebook.Others.Select(other => (CanonicalValue)rulebook.Graph[other]))),
        ("parameters", new CanonicalList(rulebook.Parameters.Select(Of))),
        ("warnings", new CanonicalList(rulebook.Warnings.Select(warning => CanonicalObject.Of(("code", warning.Code), ("when", rulebook.Graph[warning.When]))))),
        ("contributions", new CanonicalList(rulebook.Contributions.Operations.Select(operation => Of(operation, rulebook.Contributions)))),
        ("care", new CanonicalList(rulebook.CareServices.Select(Of))),
        ("losses", new CanonicalList(rulebook.Losses.Select(Of))),
        ("tables", new CanonicalList(rulebook.Tables.Select(Of))),
        ("holidays", new CanonicalList(rulebook.Holidays.Select(Of))),
        ("readings", new CanonicalList(rulebook.Readings.Select(Of))));

    private static CanonicalObject Of(PublicHoliday holiday) => CanonicalObject.Of(
        ("day", CanonicalWords.Of((NodaTime.LocalDate?)holiday.Day)),
        ("kind", CanonicalWords.Word(holiday.Kind)),
        ("decree", holiday.Decree.English),
        ("grade", CanonicalWords.Of(holiday.Grade)));

    private static CanonicalObject Of(Operation operation, Graph graph) => CanonicalObject.Of(
        ("kind", CanonicalWords.Word(operation.Kind)),
        ("place", operation.Place),
        ("operands", new CanonicalList(operation.Operands.Select(operand => (CanonicalValue)operand))),
        ("number", operation.Number),
        ("of", operation.Payload switch
        {
            Fact fact => Of(fact),
            Parameter parameter => Of(parameter),
            Definition definition => CanonicalObject.Of(("id", definition.Id), ("sources", Of(definition.Sources, graph))),
            StepTable table => new CanonicalList(table.Steps.Select(step => new CanonicalList([step.From, step.Value]))),
            null => null,
            _ => throw new InvalidOperationException($"{operation.Payload.GetType().Name} has no text."),
        }));

    private static CanonicalObject Of(Fact fact) => CanonicalObject.Of(
        ("id", fact.Id),
        ("unit", CanonicalWords.Word(fact.Unit)),
        ("least", fact.Min),
        ("most", fact.Max),
        ("origin", fact.Origin.GetType().Name),
        ("paths", CanonicalList.Of(fact.Paths)),
        ("source", fact.Source),
        ("usual", fact.Usual is { } usual ? usual : null),
        ("hasNoCeiling", fact.HasNoCeiling),
        ("ofChild", fact.OfChild));

    private static CanonicalObject Of(Parameter parameter) => CanonicalObject.Of(
        ("id", parameter.Id),
        ("unit", CanonicalWords.Word(parameter.Unit)),
        ("periods", new CanonicalList(parameter.Periods.Select(period => CanonicalObject.Of(
            ("from", CanonicalWords.Of(period.From)),
            ("to", CanonicalWords.Of(period.To)),
            ("value", period.Value),
            ("source", Of(period.Citation)),
            ("checkedThrough", CanonicalWords.Of(period.CheckedThrough)))))));

    private static CanonicalObject Of(LawTable table) => CanonicalObject.Of(
        ("id", table.Id),
        ("columns", new CanonicalList(table.Columns.Select(column => CanonicalObject.Of(("id", column.Id), ("unit", CanonicalWords.Word(column.Unit)))))),
        ("periods", new CanonicalList(table.Periods.Select(period => CanonicalObject.Of(
            ("from", CanonicalWords.Of(period.From)),
            ("to", CanonicalWords.Of(period.To)),
            ("rows", new CanonicalList(period.Rows.Select(Of))),
            ("source", Of(period.Citation)),
            ("checkedThrough", CanonicalWords.Of(period.CheckedThrough)))))));

    private static CanonicalObject Of(LawTableRow row) => CanonicalObject.Of(
        ("key", row.Key),
        ("values", new CanonicalList(row.Values.Select(value => value is { } known ? (CanonicalValue)known : "open"))),
        ("grade", row.Grade is { } grade ? CanonicalWords.Of(grade) : null));

    private static CanonicalObject Of(Benefit benefit, Graph graph) => CanonicalObject.Of(
        ("id", benefit.Id),
        ("sources", Of(benefit.Sources, graph)),
        ("lawDay", graph[benefit.LawDay]),
        ("events", CanonicalList.Of(benefit.Events.Select(CanonicalWords.Word))),
        ("listedWhen", graph[benefit.ListedWhen]),
        ("owedWhen", graph[benefit.OwedWhen]),
        ("amount", Place(benefit.Amount, graph)),
        ("later", Place(benefit.Later, graph)),
        ("whole", Place(benefit.Whole, graph)),
        ("deferredWhen", graph[benefit.DeferredWhen]),
        ("paidByEmployer", graph[benefit.PaidByEmployer]),
        ("employerPaysFirst", graph[benefit.EmployerPaysFirst]),
        ("payee", graph[benefit.Payee]),
        ("isUnlimitedCare", benefit.IsUnlimitedCare),
        ("bearsArrears", benefit.BearsArrears),
        ("terms", new CanonicalList(benefit.Terms.Select(term => (CanonicalValue)graph[term]))));

    private static CanonicalObject Of(CareServiceInfo service) => CanonicalObject.Of(
        ("number", service.Number),
        ("from", CanonicalWords.Of(service.From)),
        ("to", CanonicalWords.Of(service.To)),
        ("source", Of(service.Citation)));

    private static CanonicalObject Of(LossRow row) => CanonicalObject.Of(
        ("code", row.Code),
        ("scale", CanonicalWords.Word(row.Scale)),
        ("mirror", row.Mirror),
        ("swapIsPrinted", row.SwapIsPrinted),
        ("partOf", CanonicalList.Of(row.PartOf)),
        ("mostTimes", row.MostTimes),
        ("measure", row.Measure),
        ("takesFunction", row.TakesFunction),
        ("side", row.Side is { } side ? CanonicalWords.Word(side) : null),
        ("takesSide", row.TakesSide),
        ("mostMeasured", row.MostMeasured),
        ("deafness", row.Deafness));

    private static CanonicalObject Of(Reading reading) => CanonicalObject.Of(
        ("id", reading.Id),
        ("index", reading.Index),
        ("question", Of(reading.Question)),
        ("source", reading.Source),
        ("rationale", Of(reading.Rationale)),
        ("alternatives", new CanonicalList(reading.Alternatives.Select(alternative => CanonicalObject.Of(
            ("id", alternative.Id),
            ("code", alternative.Code),
            ("text", Of(alternative.Text)))))));

    private static CanonicalObject Of(Instrument instrument) => CanonicalObject.Of(
        ("id", instrument.Id),
        ("signed", CanonicalWords.Of(instrument.Signed)),
        ("inForceFrom", CanonicalWords.Of(instrument.InForceFrom)),
        ("grade", CanonicalWords.Of(instrument.Grade)));

    private static CanonicalList Of(IReadOnlyList<DatedCitation> sources, Graph graph) => new(sources.Select(source => CanonicalObject.Of(
        ("place", Of(source.Citation)),
        ("from", CanonicalWords.Of(source.From)),
        ("until", CanonicalWords.Of(source.Until)),
        ("of", Place(source.Of, graph)))));

    private static CanonicalObject Of(Citation citation) => CanonicalObject.Of(
        ("instrument", citation.Instrument),
        ("place", citation.Place),
        ("grade", CanonicalWords.Of(citation.Grade)));

    public static CanonicalObject Of(LocalizedText text) => CanonicalObject.Of(("id", text.Indonesian), ("en", text.English));

    private static CanonicalValue? Place(Expression? expression, Graph graph) => expression is { } found ? graph[found] : null;
}
