using Kubar.Benefits.Assessments;
using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Book.Words;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Contributions;
using Kubar.Benefits.Rules.Holidays;

namespace Kubar.Benefits.Book.Pages;

/// <summary>The pages of dated figures, of tables, of holidays, and of what is known less well than by reading the text.</summary>
internal static class FigurePages
{
    public static BookPage Figures(RuleWords words)
    {
        var blocks = new List<BookBlock>
        {
            new ProseBlock(words.T(
                "Setiap angka peraturan menurut tanggal, dengan pasal dan tingkat keandalan sumbernya.",
                "Every figure of the law by date, with its article and the grade of its source.")),
            Grades(words),
        };
        Dictionary<Parameter, string> headings = Headings(words);
        foreach (Parameter figure in InOrder(words))
        {
            blocks.Add(new HeadingBlock(2, headings[figure], PlaceLinks.Slug(figure.Id)));
            RuleUser[] users = [.. RuleInventory.Law.UsersOf(figure)];
            Prose used = users.Length > 0 ? StepPages.Users(words, users)
                : WarningsOf(words, figure) is { Length: > 0 } warnings ? Prose.Of($"{words.T("peringatan", "the warning")} {Prose.Join(", ", warnings)}")
                : words.T("perhitungan data dari catatan iuran dan kalender", "the derivation of facts from records and the calendar");
            blocks.Add(new ProseBlock(Prose.Of($"{words.T("Kode", "Code")}: {new Span(figure.Id, SpanKind.Code)}. {words.T("Dipakai oleh", "Used by")}: {used}.")));
            blocks.Add(FigureRows.Of(words, [figure], named: false));
        }

        return new(PlaceLinks.Figures, words.T("Angka", "Figures"), blocks);
    }

    /// <summary>What the grades mean.</summary>
    private static ProseBlock Grades(RuleWords words) => new(
        words.T("Sumber: ", "Grade: ") + string.Join("; ", Enum.GetValues<Grade>().Select(grade => EnumNames.NameOf(grade).In(words.Language))) + ".");

    /// <summary>The figures as headings name them; figures of one name are told apart by their programme, or else by what they are.</summary>
    private static Dictionary<Parameter, string> Headings(RuleWords words) => Rulebook.Law.Parameters
        .GroupBy(figure => Capitalised.Of(words.FigureName(figure).Plain), StringComparer.Ordinal)
        .SelectMany(named => named.Select(figure => (figure, Heading: named.Count() == 1 ? named.Key
            : named.Select(ProgramOf).Distinct(StringComparer.Ordinal).Count() == named.Count() ? $"{named.Key} ({ProgramOf(figure).ToUpperInvariant()})"
            : $"{named.Key}: {Wording.Figure(figure, figure.Periods[^1].Value, words.Language)}")))
        .ToDictionary(named => named.figure, named => named.Heading);

    /// <summary>By their ids, the months within these by the calendar; figures of one name, but for what stands behind its comma, by what they are.</summary>
    private static IEnumerable<Parameter> InOrder(RuleWords words) => Rulebook.Law.Parameters
        .OrderBy(figure => string.Join('-', figure.Id.Split('-').Select(part => part.PadLeft(char.IsAsciiDigit(part[0]) ? 4 : 0, '0'))), StringComparer.Ordinal)
        .GroupBy(figure => (ProgramOf(figure), words.FigureName(figure).Plain.Split(", ")[0]))
        .SelectMany(named => named.OrderBy(figure => figure.Periods[^1].Value));

    private static string ProgramOf(Parameter figure) => figure.Id[..figure.Id.IndexOf('.', StringComparison.Ordinal)];

    private static Prose[] WarningsOf(RuleWords words, Parameter figure) =>
    [
        .. Warnings.All.Concat(ContributionWarnings.All)
            .Where(warning => RuleInventory.FiguresUnder(warning.Text.Mentions.Prepend(warning.When.Node)).Contains(figure))
            .Select(warning => new Prose([new(warning.Name.In(words.Language), SpanKind.Plain, new("warnings", PlaceLinks.Slug(warning.Code)))])),
    ];

    public static BookPage Tables(RuleWords words)
    {
        var blocks = new List<BookBlock> { Grades(words) };
        foreach (LawTable table in Rulebook.Law.Tables)
        {
            foreach (LawTablePeriod period in table.Periods)
            {
                bool isOfOneGrade = period.Rows.Select(row => GradeOf(period, row)).Distinct().Count() == 1;
                blocks.Add(new HeadingBlock(2, $"{table.Name.In(words.Language)}, {words.Days(period.From, period.To)}", period == table.Periods[0] ? PlaceLinks.Slug(table.Id) : null));
                blocks.Add(new ProseBlock(Prose.Of($"{words.T("Kode", "Code")}: {new Span(table.Id, SpanKind.Code)}. {(isOfOneGrade ? words.Cite(period.Citation with { Grade = GradeOf(period, period.Rows[0]) }) : RuleWords.Place(period.Citation.Text))}.")));
                bool isKeyed = period.Rows.Any(row => row.Key is not null);
                blocks.Add(new BookTable(
                    [.. isKeyed ? [words.T("Baris", "Row")] : Array.Empty<BookColumn>(), .. table.Columns.Select(column => new BookColumn(column.Name.In(words.Language), IsAmount: true)), .. isOfOneGrade ? Array.Empty<BookColumn>() : [words.T("Sumber", "Grade")]],
                    [
                        .. period.Rows.Select(row => new BookRow(
                        [
                            .. isKeyed ? [(Prose)NameOf(row.Key!, words)] : Array.Empty<Prose>(),
                            .. row.Values.Select((value, index) => (Prose)(value is { } known ? Wording.Value(known, Enum.Parse<Unit>(table.Columns[index].Unit.ToString()), words.Language) : words.T("tidak terbatas", "no limit"))),
                            .. isOfOneGrade ? Array.Empty<Prose>() : [(Prose)words.GradeText(GradeOf(period, row))],
                        ])),
                    ]));
            }
        }

        blocks.Add(new HeadingBlock(2, words.T("Jenis pelayanan kesehatan", "Health services"), "care-services"));
        blocks.Add(new BookTable(
            [new("No.", IsAmount: true), words.T("Pelayanan", "Service"), words.T("Berlaku", "In force"), words.T("Pasal", "Article")],
            [.. Rulebook.Law.CareServices.Select(service => new BookRow([$"{service.Number}", service.Name.In(words.Language), words.Days(service.From, service.To), words.Cite(service.Citation)]))]));
        return new(PlaceLinks.Tables, words.T("Tabel", "Tables"), blocks);
    }

    public static BookPage Holidays(RuleWords words) => new(
        "holidays",
        words.T("Hari libur", "Public holidays"),
        [
            new ProseBlock(words.T(
                "Hari yang menggeser jatuh tempo iuran dan batas waktu pembayaran. Apakah cuti bersama dihitung adalah tafsir.",
                "Days that move the due dates of contributions and the time limits of payment. Whether collective leave counts is a reading.")),
            new BookTable(
                [words.T("Hari", "Day"), words.T("Nama", "Name"), words.T("Jenis", "Kind"), words.T("Penetapan", "Decree"), words.T("Sumber", "Grade")],
                [
                    .. HolidayTable.Rows.Select(holiday => new BookRow(
                    [
                        words.Day(holiday.Day),
                        holiday.Name.In(words.Language),
                        holiday.Kind switch
                        {
                            HolidayKind.National => words.T("libur nasional", "national holiday"),
                            HolidayKind.Election => words.T("pemungutan suara", "election day"),
                            _ => words.T("cuti bersama", "collective leave"),
                        },
                        holiday.Decree.In(words.Language),
                        words.GradeText(holiday.Grade),
                    ])),
                ]),
        ]);

    /// <summary>What is known less well than by reading the text, and what would settle it.</summary>
    public static BookPage BelowA(RuleWords words)
    {
        var rows = new List<BookRow>();
        foreach (Parameter figure in Rulebook.Law.Parameters)
        {
            rows.AddRange(figure.Periods.Where(period => period.Citation.Grade != Grade.A).Select(period => Row(
                words,
                Prose.Of($"{words.FigureName(figure)}: {Wording.Figure(figure, period.Value, words.Language)}, {words.Days(period.From, period.To)}"),
                period.Citation)));
        }

        foreach (LawTable table in Rulebook.Law.Tables)
        {
            rows.AddRange(
                from period in table.Periods
                from graded in period.Rows.GroupBy(row => GradeOf(period, row))
                where graded.Key != Grade.A
                select Row(
                    words,
                    Prose.Of($"{new Span(table.Name.In(words.Language), SpanKind.Plain, new(PlaceLinks.Tables, PlaceLinks.Slug(table.Id)))}: {Wording.Counted(graded.Count(), "baris", "row", words.Language)}, {words.Days(period.From, period.To)}"),
                    period.Citation with { Grade = graded.Key }));
        }

        rows.AddRange(
            from node in RuleInventory.Law.Named
            let definition = (Definition)node.Step
            from source in definition.Sources
            where source.Citation.Grade != Grade.A
            group node by (Name: definition.Name.In(words.Language), source.Citation) into same
            select Row(
                words,
                new Prose([new(same.Key.Name, SpanKind.Plain, new(same.First().Unit == Unit.Truth ? PlaceLinks.Conditions : PlaceLinks.Sums, PlaceLinks.Slug(same.First().Step.Id)))]),
                same.Key.Citation));

        foreach (Benefit benefit in Rulebook.Law.Benefits)
        {
            rows.AddRange(benefit.Sources
                .Where(source => source.Citation.Grade != Grade.A)
                .Select(source => Row(words, new Prose([new(benefit.Name.In(words.Language), SpanKind.Plain, PlaceLinks.Of(benefit))]), source.Citation)));
        }

        foreach (IGrouping<(LocalizedText Decree, Grade Grade), PublicHoliday> decree in HolidayTable.Rows.Where(holiday => holiday.Grade != Grade.A).GroupBy(holiday => (holiday.Decree, holiday.Grade)))
        {
            rows.Add(new(
            [
                Prose.Of($"{new Span(words.T("Hari libur", "Public holidays"), SpanKind.Plain, new("holidays"))}: {Wording.Counted(decree.Count(), "hari", "day", words.Language)}, {string.Join(", ", decree.Select(holiday => holiday.Day.Year).Distinct())}"),
                decree.Key.Decree.In(words.Language),
                words.GradeText(decree.Key.Grade),
                Needed(words, decree.Key.Grade),
            ]));
        }

        return new(
            PlaceLinks.BelowA,
            words.T("Yang belum bersumber A", "What is below grade A"),
            [
                new ProseBlock(words.T(
                    "Angka dan aturan yang belum dibaca sendiri dalam naskah peraturan, dan apa yang diperlukan untuk memastikannya.",
                    "Figures and rules that have not been read in the legal text itself, and what is needed to settle each.")),
                new BookTable([words.T("Apa", "What"), words.T("Pasal", "Article"), words.T("Sumber", "Grade"), words.T("Yang diperlukan", "What is needed")], rows),
            ]);
    }

    private static BookRow Row(RuleWords words, Prose what, Citation citation) => new(
        [what, RuleWords.Place(citation.Text), words.GradeText(citation.Grade), Needed(words, citation.Grade)]);

    private static Grade GradeOf(LawTablePeriod period, LawTableRow row) => row.Grade ?? period.Citation.Grade;

    private static string Needed(RuleWords words, Grade grade) => grade switch
    {
        Grade.B => words.T("membaca naskah resminya; dua sumber sekunder sudah sesuai", "reading the official text; two secondary sources agree"),
        Grade.C => words.T("membaca naskah resminya, atau sumber kedua yang sesuai", "reading the official text, or a second source that agrees"),
        Grade.D => words.T("menemukan dan membaca naskah yang mengaturnya; sekarang hanya diingat atau disimpulkan", "finding and reading the text that rules it; it is only recollected or inferred"),
        _ => words.T("membaca naskah resminya; sekarang dianggap sama dengan peraturan sebelumnya", "reading the official text; it is taken over from the preceding instrument"),
    };

    /// <summary>What is lost, and of what its percentage is where the law gives one for every ten.</summary>
    private static string NameOf(string key, RuleWords words) => Rulebook.LossOf(key) is not { } loss ? key
        : loss.Scale != LossScale.PerTen ? loss.Name.In(words.Language)
        : loss.Deafness is null ? words.T($"{loss.Name.Indonesian}, setiap 10%", $"{loss.Name.English}, for every 10%")
        : words.T($"{loss.Name.Indonesian}, setiap 10 desibel", $"{loss.Name.English}, for every 10 decibels");
}
