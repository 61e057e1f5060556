using Kubar.Benefits.Law;
using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Reports.Wording;
using NodaTime;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>A monitoring as it is beside what it would be: first both in sentences, then every number that differs, section by section; all numbers are in the rows.</summary>
internal sealed class WhatIfPage(MonitoringComparison comparison, Language language)
{
    private const int MostRows = 60;

    // Of every month of 24, or of days that are shown payer by payer; they are in the rows.
    private static readonly string[] OfOutlooks = ["right-held-on", "outlook-persons", "right-lost", "another-month-persons", "another-month-cost", "another-month-kept"];

    private static readonly Sheet Rows = new(MonitoringTexts.Supposed,
    [
        new(MonitoringTexts.Section, Width: 26),
        new(MonitoringTexts.Figure, Width: 40),
        new(MonitoringTexts.OfWhat, Width: 44),
        new(new("Keadaan, paling sedikit", "As it is, at least"), ColumnKind.Amount),
        new(new("Keadaan, paling banyak", "As it is, at most"), ColumnKind.Amount),
        new(new("Andaian, paling sedikit", "Supposed, at least"), ColumnKind.Amount),
        new(new("Andaian, paling banyak", "Supposed, at most"), ColumnKind.Amount),
        new(MonitoringTexts.Difference, ColumnKind.Amount),
    ]);

    private static readonly LocalizedText RightsEnd = new("Hak yang hilang sesudah bulan terakhir yang didanai", "Rights that are lost after the last month that is funded");

    private static readonly (FigureSection Section, LocalizedText Name)[] Sections =
    [
        (FigureSection.Coverage, MonitoringTexts.Coverage),
        (FigureSection.Continuity, MonitoringTexts.Continuity),
        (FigureSection.Money, MonitoringTexts.Contributions),
        (FigureSection.Claims, MonitoringTexts.Deaths),
        (FigureSection.Expected, MonitoringTexts.Expected),
        (FigureSection.Quality, MonitoringTexts.DataQuality),
        (FigureSection.Findings, MonitoringTexts.Findings),
    ];

    /// <summary>The page.</summary>
    public static Page Of(MonitoringComparison comparison, Language language)
    {
        var page = new WhatIfPage(comparison, language);
        Programme programme = comparison.AsIs.Programme;
        string title = $"{MonitoringTexts.SupposedNotLaw.In(language)}: {comparison.WhatIf.Name}. {programme.Name}, {programme.Regency}: {MonitoringTexts.StateOn.In(language)} {LongDate.Format(comparison.AsIs.Day, language)}";
        return new(title, language, [.. page.Blocks(title)]) { Document = MonitoringTexts.SupposedNotLaw, IsPart = false, IsSigned = false, Rows = page.SheetRows };
    }

    private IEnumerable<Block> Blocks(string title)
    {
        yield return new TitleBlock(title);
        yield return new ParagraphBlock(In(MonitoringTexts.SupposedSaid));
        yield return new NoteBlock(new(In(MonitoringTexts.Supposed), [.. Supposed()]));
        yield return new SubheadingBlock(In(MonitoringTexts.AsItIs));
        foreach (string sentence in new MonitoringSummary(comparison.AsIs, language).Sentences())
        {
            yield return new ParagraphBlock(sentence);
        }

        yield return new SubheadingBlock($"{In(MonitoringTexts.Supposed)}: {comparison.WhatIf.Name}");
        foreach (string sentence in new MonitoringSummary(comparison.Supposed, language).Sentences())
        {
            yield return new ParagraphBlock(sentence);
        }

        foreach ((FigureSection section, LocalizedText name) in Sections)
        {
            yield return new BlankBlock();
            yield return new SubheadingBlock($"{In(name)} ({In(MonitoringTexts.SupposedNotLaw)})");
            FigurePair[] different = [.. comparison.Figures.Where(pair => pair.Any.Section == section && pair.IsDifferent && !OfOutlooks.Contains(pair.Any.Id))];
            Cell[][] losses = section == FigureSection.Continuity ? [.. Losses()] : [];
            if (losses.Length > 0)
            {
                yield return new GridBlock(
                    [new(In(MonitoringTexts.Payer)), new(In(MonitoringTexts.Right)), new(In(MonitoringTexts.AsItIs)), new(In(MonitoringTexts.Supposed))],
                    losses)
                {
                    Caption = In(RightsEnd),
                };
                if (different.Length == 0)
                {
                    continue;
                }
            }

            if (different.Length == 0)
            {
                yield return new ParagraphBlock(In(MonitoringTexts.NothingDiffers));
                continue;
            }

            yield return new GridBlock(
                [
                    new(In(MonitoringTexts.Figure)),
                    new(In(MonitoringTexts.OfWhat)),
                    new(In(MonitoringTexts.AsItIs), ColumnKind.Result),
                    new(In(MonitoringTexts.Supposed), ColumnKind.Result),
                    new(In(MonitoringTexts.Difference), ColumnKind.Result),
                ],
                [.. different.Take(MostRows).Select(pair => (Cell[])[pair.Any.Name.In(language), GroupOf(pair.Any), Shown(pair.AsIs), Shown(pair.Supposed), Differing(pair)])])
            {
                Caption = In(name),
            };
            if (different.Length > MostRows)
            {
                int more = different.Length - MostRows;
                yield return new ParagraphBlock(In(new($"Masih ada {Numbers.Of(more, Language.Indonesian)} angka lagi yang berbeda; semuanya ada dalam .xlsx, .csv, dan JSON.", $"{Numbers.Counted(more, "more number differs", "more numbers differ")}; all are in .xlsx, .csv and JSON.")));
            }
        }
    }

    /// <summary>Payer by payer and right by right, who loses it from which day when the last month that is funded is over.</summary>
    private IEnumerable<Cell[]> Losses() =>
        from payer in comparison.AsIs.Outlooks.Concat(comparison.Supposed.Outlooks).Select(outlook => outlook.Payer).OfType<ProgrammePayer>().DistinctBy(payer => payer.Key, StringComparer.Ordinal)
        from right in Right.All
        let asIs = LossOf(comparison.AsIs, payer, right)
        let supposed = LossOf(comparison.Supposed, payer, right)
        where asIs != supposed
        select (Cell[])[payer.Name, In(right.Name), asIs, supposed];

    private string LossOf(ProgrammeMonitoring monitoring, ProgrammePayer payer, Right right)
    {
        FundingOutlook? last = monitoring.Outlooks.Where(outlook => outlook.Payer?.Key == payer.Key).MaxBy(outlook => outlook.FundedThrough);
        string[] days = [.. (last?.Losses ?? []).Where(loss => loss.Right == right).Select(LostFrom)];
        return days.Length == 0 ? "-" : string.Join("; ", days);
    }

    private string LostFrom(RightLoss loss)
    {
        string persons = Numbers.Of(loss.Persons.Count, Language.Indonesian);
        string day = LongDate.Format(loss.Day, language);
        return In(new($"{persons} orang mulai {day}", $"{Numbers.Counted(loss.Persons.Count, "person", "persons")} from {day}"));
    }

    private IEnumerable<string> Supposed()
    {
        MonitoringWhatIf whatIf = comparison.WhatIf;
        foreach (LongerFunding longer in whatIf.Funding)
        {
            string payer = PayerOf(longer.Payer);
            yield return In(new($"{payer} mendanai {Numbers.Of(longer.Months, Language.Indonesian)} bulan lebih lama", $"{payer} funds {Numbers.Counted(longer.Months, "month", "months")} longer"));
        }

        foreach (OtherPayer other in whatIf.Payers)
        {
            yield return In(new($"{PayerOf(other.To)} membayar bagi peserta {PayerOf(other.From)}", $"{PayerOf(other.To)} pays for the participants of {PayerOf(other.From)}"));
        }

        foreach (OtherFigure figure in whatIf.Figures)
        {
            ParameterInfo? known = EncodedLaw.Parameters.FirstOrDefault(parameter => parameter.Id == figure.Id);
            string value = Numbers.Of(figure.Value, language);
            yield return In(new(
                $"{known?.Name.Indonesian ?? figure.Id} ({figure.Id}) menjadi {value} {DaysOf(figure.From, figure.To)}: bukan peraturan",
                $"{known?.Name.English ?? figure.Id} ({figure.Id}) becomes {value} {DaysOf(figure.From, figure.To)}: not the law"));
        }

        foreach (OtherTable table in whatIf.Tables)
        {
            string name = EncodedLaw.Tables.FirstOrDefault(known => known.Id == table.Id) is { } of ? In(of.Name) : table.Id;
            yield return In(new(
                $"{name} ({table.Id}) diganti dengan {Numbers.Of(table.Rows.Count, Language.Indonesian)} baris lain {DaysOf(table.From, table.To)}: bukan peraturan",
                $"{name} ({table.Id}) has {Numbers.Counted(table.Rows.Count, "other row", "other rows")} {DaysOf(table.From, table.To)}: not the law"));
        }
    }

    private string DaysOf(LocalDate from, LocalDate? to) => to is { } last
        ? In(new($"sejak {LongDate.Format(from, language)} sampai {LongDate.Format(last, language)}", $"from {LongDate.Format(from, language)} to {LongDate.Format(last, language)}"))
        : In(new($"sejak {LongDate.Format(from, language)}", $"from {LongDate.Format(from, language)}"));

    private IEnumerable<SheetRow> SheetRows() => comparison.Figures.Select(pair => new SheetRow(Rows,
    [
        In(Sections.First(section => section.Section == pair.Any.Section).Name),
        pair.Any.Name.In(language),
        GroupOf(pair.Any),
        Of(pair.Any, pair.AsIs?.AtLeast ?? 0),
        pair.AsIs is { AtMost: null } ? "" : Of(pair.Any, pair.AsIs?.AtMost ?? 0),
        Of(pair.Any, pair.Supposed?.AtLeast ?? 0),
        pair.Supposed is { AtMost: null } ? "" : Of(pair.Any, pair.Supposed?.AtMost ?? 0),
        pair.Difference is { } difference ? Of(pair.Any, difference) : "",
    ]));

    private Cell Shown(MonitoringFigure? figure) => figure switch
    {
        null => "-",
        { AtMost: null } => $"{In(MonitoringTexts.AtLeast)} {Of(figure, figure.AtLeast).Text}",
        { AtMost: { } most } when most != figure.AtLeast => $"{Of(figure, figure.AtLeast).Text} {Labels.To.In(language)} {Of(figure, most).Text}",
        _ => Of(figure, figure.AtLeast),
    };

    private Cell Differing(FigurePair pair) => pair.Difference is { } difference ? $"{(difference > 0 ? "+" : "")}{Of(pair.Any, difference).Text}" : In(MonitoringTexts.CannotBeTold);

    private Cell Of(MonitoringFigure figure, long number) => figure.IsMoney ? Cell.Of(new Rupiah(number), language) : new(Numbers.Of(number, language)) { Number = number };

    /// <summary>The words of a group in the language; keys of payers, months and names as they are.</summary>
    private string GroupOf(MonitoringFigure figure)
    {
        string[] words = figure.Group.Split(' ');
        for (int index = 0; index < words.Length; index++)
        {
            words[index] = figure.Section switch
            {
                FigureSection.Coverage when index == 0 && Enum.TryParse(words[0].TrimEnd(':'), out CoverageSplit split) => $"{In(MonitoringTexts.Of(split))}:",
                FigureSection.Claims when Enum.TryParse(words[index], out ClaimState state) && Enum.IsDefined(state) && !char.IsAsciiDigit(words[index][0]) => In(MonitoringTexts.Of(state)),
                FigureSection.Quality when Enum.TryParse(words[index], out QualityFault fault) => In(MonitoringTexts.Of(fault)),
                FigureSection.Continuity when Right.All.Any(right => right.Id == words[index]) => "",
                FigureSection.Findings => "",
                _ => words[index],
            };
        }

        return string.Join(' ', words.Where(word => word.Length > 0));
    }

    private string PayerOf(string key) => comparison.AsIs.Programme.PayerOf(key)?.Name ?? key;

    private string In(LocalizedText text) => text.In(language);
}
