using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Json.Answers;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>The table of a supposition, which is read, and of what comes of it, which is written.</summary>
internal static class WhatIfFields
{
    private const string NoText = "-";
    private const int MostItems = 1_000;
    private const int MostMonths = 1_200;

    private static readonly LocalDate NoDay = new(2015, 7, 1);

    private static readonly ValueForm<LongerFunding> Funding = new ObjectForm<LongerFunding>(
        new(
            Row<LongerFunding>.Required("payer", Forms.Key, it => it.Payer, (it, told) => it with { Payer = told }, NoText)
                .Named("kunci pembayar", "the key of the payer"),
            Row<LongerFunding>.Required("months", Forms.Whole(1, MostMonths), it => it.Months, (it, told) => it with { Months = told }, 1)
                .Named("berapa bulan lebih lama", "how many months longer")),
        new(NoText, 1));

    private static readonly ValueForm<OtherPayer> Payer = new ObjectForm<OtherPayer>(
        new(
            Row<OtherPayer>.Required("from", Forms.Key, it => it.From, (it, told) => it with { From = told }, NoText)
                .Named("kunci pembayar semula", "the key of the payer that they have"),
            Row<OtherPayer>.Required("to", Forms.Key, it => it.To, (it, told) => it with { To = told }, NoText)
                .Named("kunci pembayar yang diandaikan", "the key of the payer that is supposed")),
        new(NoText, NoText));

    private static readonly ValueForm<OtherFigure> Figure = new ObjectForm<OtherFigure>(
        new(
            Row<OtherFigure>.Required("id", Forms.Key, it => it.Id, (it, told) => it with { Id = told }, NoText)
                .Named("nama angka dalam peraturan", "the id of the figure"),
            Row<OtherFigure>.Required("value", AnswerForms.LongCount, it => it.Value, (it, told) => it with { Value = told }, 0)
                .Named("nilainya dalam satuan angka itu", "the value, in the figure's unit"),
            Row<OtherFigure>.Required("from", Forms.Date, it => it.From, (it, told) => it with { From = told }, NoDay)
                .Named("hari pertama", "the first day"),
            Row<OtherFigure>.Optional("to", Forms.Date, it => it.To, (it, told) => it with { To = told })
                .Named("hari terakhir", "the last day, included")),
        new(NoText, 0, NoDay));

    private static readonly ValueForm<OtherTableRow> TableRow = new ObjectForm<OtherTableRow>(
        new(
            Row<OtherTableRow>.OptionalPart("key", Forms.Key, it => it.Key, (it, told) => it with { Key = told })
                .Named("kode barisnya, bila tabelnya memakai kode", "the code of the row, where rows have one"),
            Row<OtherTableRow>.Required("values", Forms.List(new OpenNumberForm(), MostItems), it => it.Values, (it, told) => it with { Values = told }, [])
                .Named("nilainya, satu tiap kolom; null: terbuka", "its values, one for each column; null: open")),
        new(null, []));

    private static readonly ValueForm<OtherTable> Table = new ObjectForm<OtherTable>(
        new(
            Row<OtherTable>.Required("id", Forms.Key, it => it.Id, (it, told) => it with { Id = told }, NoText)
                .Named("nama tabel dalam peraturan", "the id of the table"),
            Row<OtherTable>.Required("rows", Forms.List(TableRow, MostItems), it => it.Rows, (it, told) => it with { Rows = told }, [])
                .Named("semua barisnya", "all of its rows"),
            Row<OtherTable>.Required("from", Forms.Date, it => it.From, (it, told) => it with { From = told }, NoDay)
                .Named("hari pertama", "the first day"),
            Row<OtherTable>.Optional("to", Forms.Date, it => it.To, (it, told) => it with { To = told })
                .Named("hari terakhir", "the last day, included")),
        new(NoText, [], NoDay));

    /// <summary>A supposition of which nothing is told.</summary>
    public static readonly MonitoringWhatIf Blank = new() { Name = NoText };

    public static readonly Shape<MonitoringWhatIf> Shape = new(
        Row<MonitoringWhatIf>.Required("name", Forms.Key, it => it.Name, (it, told) => it with { Name = told }, NoText)
            .Named("nama pengandaian", "what the supposition is called"),
        Row<MonitoringWhatIf>.Usually("funding", Forms.List(Funding, MostItems), [], it => it.Funding, (it, told) => it with { Funding = told })
            .Named("pendanaan yang lebih lama", "funding that lasts longer"),
        Row<MonitoringWhatIf>.Usually("payers", Forms.List(Payer, MostItems), [], it => it.Payers, (it, told) => it with { Payers = told })
            .Named("pembayar lain", "another payer"),
        Row<MonitoringWhatIf>.Usually("figures", Forms.List(Figure, MostItems), [], it => it.Figures, (it, told) => it with { Figures = told })
            .Named("angka lain, yang bukan peraturan", "other figures, which are not the law"),
        Row<MonitoringWhatIf>.Usually("tables", Forms.List(Table, MostItems), [], it => it.Tables, (it, told) => it with { Tables = told })
            .Named("tabel lain, yang bukan peraturan", "other tables, which are not the law"));

    /// <summary>A form that schemas name.</summary>
    public static readonly DefinedForm<MonitoringWhatIf> Form = new("whatIf", new ObjectForm<MonitoringWhatIf>(Shape, Blank));

    private static readonly ValueForm<MonitoringFigure> Number = AnswerForms.Of<MonitoringFigure>(
        null!,
        [
            AnswerRow<MonitoringFigure>.Always("atLeast", AnswerForms.LongCount, it => it.AtLeast, (it, _) => it),
            Row<MonitoringFigure>.Optional("atMost", AnswerForms.LongCount, it => it.AtMost, (it, _) => it),
        ]);

    private static readonly ValueForm<FigurePair> Pair = AnswerForms.Of<FigurePair>(
        null!,
        [
            AnswerRow<FigurePair>.Always("section", Forms.Word<FigureSection>(), it => it.Any.Section, (it, _) => it),
            AnswerRow<FigurePair>.Always("id", AnswerForms.Text, it => it.Any.Id, (it, _) => it),
            AnswerRow<FigurePair>.Always("group", AnswerForms.Text, it => it.Any.Group, (it, _) => it),
            .. AnswerRow<FigurePair>.Text("name", it => it.Any.Name, (it, _) => it),
            AnswerRow<FigurePair>.IfTrue("money", it => it.Any.IsMoney, (it, _) => it),
            Row<FigurePair>.OptionalPart("asIs", Number, it => it.AsIs, (it, _) => it),
            Row<FigurePair>.OptionalPart("supposed", Number, it => it.Supposed, (it, _) => it),
        ]);

    /// <summary>What comes of a supposition, number by number.</summary>
    public static readonly DefinedForm<MonitoringComparison> Comparison = new("monitoringWhatIf", AnswerForms.Of<MonitoringComparison>(
        null!,
        [
            AnswerRow<MonitoringComparison>.Always("supposed", AnswerForms.Text, it => it.WhatIf.Name, (it, _) => it)
                .Telling("bukan peraturan dan bukan keadaan", "neither the law nor a fact"),
            AnswerRow<MonitoringComparison>.Always("day", Forms.Date, it => it.AsIs.Day, (it, _) => it),
            AnswerRow<MonitoringComparison>.Always("figures", AnswerForms.All(Pair), it => it.Figures, (it, _) => it),
        ]));
}
