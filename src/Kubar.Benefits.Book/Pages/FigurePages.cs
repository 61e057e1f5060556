using Kubar.Benefits.Assessments;
using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Book.Words;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
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
                "Setiap angka peraturan menurut tanggal, dengan pasal dan tingkat keandalan sumbernya. A: dibaca dalam naskah peraturan; B: dua sumber sekunder yang sesuai; C: satu sumber sekunder; D: ingatan atau simpulan.",
                "Every figure of the law by date, with its article and the grade of its source. A: read in the legal text; B: two secondary sources that agree; C: one secondary source; D: recollection or inference.")),
        };
        foreach (Parameter figure in Rulebook.Law.Parameters)
        {
            blocks.Add(new HeadingBlock(2, Capitalised.Of(figure.Spoken.In(words.Language)), PlaceLinks.Slug(figure.Id)));
            RuleUser[] users = [.. RuleInventory.Law.UsersOf(figure)];
            Prose used = users.Length == 0
                ? words.T("perhitungan data dari catatan iuran dan kalender", "the derivation of facts from records and the calendar")
                : StepPages.Users(words, users);
            blocks.Add(new ProseBlock(Prose.Of($"{words.T("Kode", "Code")}: {new Span(figure.Id, SpanKind.Code)}. {words.T("Dipakai oleh", "Used by")}: {used}.")));
            blocks.Add(FigureRows.Of(words, [figure]));
        }

        return new(PlaceLinks.Figures, words.T("Angka", "Figures"), blocks);
    }

    public static BookPage Tables(RuleWords words)
    {
        var blocks = new List<BookBlock>();
        foreach (LawTable table in Rulebook.Law.Tables)
        {
            foreach (LawTablePeriod period in table.Periods)
            {
                blocks.Add(new HeadingBlock(2, $"{table.Name.In(words.Language)}, {words.Days(period.From, period.To)}", period == table.Periods[0] ? PlaceLinks.Slug(table.Id) : null));
                blocks.Add(new ProseBlock(Prose.Of($"{words.T("Kode", "Code")}: {new Span(table.Id, SpanKind.Code)}. {words.Cite(period.Citation)}.")));
                bool isKeyed = period.Rows.Any(row => row.Key is not null);
                blocks.Add(new BookTable(
                    [.. isKeyed ? [words.T("Baris", "Row")] : Array.Empty<BookColumn>(), .. table.Columns.Select(column => new BookColumn(column.Name.In(words.Language), IsAmount: true)), words.T("Sumber", "Grade")],
                    [
                        .. period.Rows.Select(row => new BookRow(
                        [
                            .. isKeyed ? [(Prose)NameOf(row.Key!, words)] : Array.Empty<Prose>(),
                            .. row.Values.Select((value, index) => (Prose)(value is { } known ? Wording.Value(known, Enum.Parse<Unit>(table.Columns[index].Unit.ToString()), words.Language) : words.T("tidak terbatas", "no limit"))),
                            words.GradeText(row.Grade ?? period.Citation.Grade),
                        ])),
                    ]));
            }
        }

        blocks.Add(new HeadingBlock(2, words.T("Jenis pelayanan kesehatan", "Services of health service"), "care-services"));
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
                from graded in period.Rows.GroupBy(row => row.Grade ?? period.Citation.Grade)
                where graded.Key != Grade.A
                select Row(
                    words,
                    Prose.Of($"{new Span(table.Name.In(words.Language), SpanKind.Plain, new(PlaceLinks.Tables, PlaceLinks.Slug(table.Id)))}: {words.T($"{graded.Count()} baris", graded.Count() == 1 ? "1 row" : $"{graded.Count()} rows")}, {words.Days(period.From, period.To)}"),
                    period.Citation with { Grade = graded.Key }));
        }

        foreach (NamedNode node in RuleInventory.Law.Named)
        {
            var definition = (Definition)node.Step;
            rows.AddRange(definition.Sources
                .Where(source => source.Citation.Grade != Grade.A)
                .Select(source => source.Citation)
                .Distinct()
                .Select(citation => Row(
                    words,
                    new Prose([new(definition.Name.In(words.Language), SpanKind.Plain, new(node.Unit == Unit.Truth ? PlaceLinks.Conditions : PlaceLinks.Sums, PlaceLinks.Slug(definition.Id)))]),
                    citation)));
        }

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
                Prose.Of($"{new Span(words.T("Hari libur", "Public holidays"), SpanKind.Plain, new("holidays"))}: {words.T($"{decree.Count()} hari", decree.Count() == 1 ? "1 day" : $"{decree.Count()} days")}, {string.Join(", ", decree.Select(holiday => holiday.Day.Year).Distinct())}"),
                decree.Key.Decree.In(words.Language),
                words.GradeText(decree.Key.Grade),
                Needed(words, decree.Key.Decree.In(words.Language), decree.Key.Grade),
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
        [what, RuleWords.Place(citation.Text), words.GradeText(citation.Grade), Needed(words, citation.Text, citation.Grade)]);

    private static string Needed(RuleWords words, string place, Grade grade) => grade switch
    {
        Grade.B => words.T($"membaca {place} dalam naskah resmi; dua sumber sekunder sudah sesuai", $"reading {place} in the official text; two secondary sources agree"),
        Grade.C => words.T($"membaca {place} dalam naskah resmi, atau sumber kedua yang sesuai", $"reading {place} in the official text, or a second source that agrees"),
        Grade.D => words.T($"menemukan dan membaca naskah yang mengaturnya; {place} hanya diingat atau disimpulkan", $"finding and reading the text that rules it; {place} is recollected or inferred only"),
        _ => words.T($"membaca {place}; sekarang dianggap sama dengan peraturan sebelumnya", $"reading {place}; it is taken over from the preceding instrument"),
    };

    private static string NameOf(string key, RuleWords words) => Rulebook.LossOf(key)?.Name.In(words.Language) ?? key;
}
