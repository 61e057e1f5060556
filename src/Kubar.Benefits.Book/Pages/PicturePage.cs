using Kubar.Benefits.Assessments;
using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Book.Words;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.DatedFigures;
using NodaTime;

namespace Kubar.Benefits.Book.Pages;

/// <summary>The page of pictures: every number of them is a figure of the law or reckoned when the page is made, and stands in a table too.</summary>
internal static class PicturePage
{
    private const int LastMonths = 36;

    private static readonly LocalDate Death = new(2026, 6, 20);

    /// <summary>The page; what a way says in sentences, its table says.</summary>
    public static BookPage Of(RuleWords words) => new(
        "pictures",
        words.T("Gambar", "Pictures"),
        [.. All(words).SelectMany(picture => BlocksOf(words, picture))]);

    /// <summary>The pictures.</summary>
    public static IReadOnlyList<BookPicture> All(RuleWords words) => [WayToBenefits.Of(words), DeathThroughTime(words), Ladder(words), Months(words)];

    private static IEnumerable<BookBlock> BlocksOf(RuleWords words, BookPicture picture)
    {
        yield return new HeadingBlock(2, picture.Title, picture.Name);
        yield return new ImageBlock(picture);
        if (picture is not WayPicture)
        {
            yield return new ProseBlock(picture.Description);
        }

        yield return picture switch
        {
            BarPicture bars => new BookTable(
                [words.T("Apa", "What"), new(words.T("Jumlah", "Amount"), IsAmount: true)],
                [.. bars.Bars.Select(bar => new BookRow([bar.Label, bar.Text]))]),
            WayPicture ways => new BookTable(
                [words.T("Manfaat", "Benefit"), words.T("Kejadian", "Event"), words.T("Syarat", "Conditions")],
                [.. ways.Groups.SelectMany(group => group.Ends.Select(end => new BookRow(
                [
                    end.Name,
                    string.Join("; ", group.From.Select(from => ways.Beginnings[from])),
                    string.Join("; ", group.Conditions.Concat(end.Conditions)),
                ])))]),
            _ => throw new InvalidOperationException($"{picture.GetType().Name} has no table."),
        };
    }

    /// <summary>The sums of death security by instrument.</summary>
    private static BarPicture DeathThroughTime(RuleWords words)
    {
        Parameter[] parts = [Parameters.JkmLumpSum, Parameters.JkmPeriodic, Parameters.JkmFuneral];
        IEnumerable<Bar> bars = parts[0].Periods.SelectMany(period => parts
            .Select(part => Bar(words, $"{part.Name.In(words.Language)}, {period.From.Year}", ValueOn(part, period.From)))
            .Append(Bar(words, words.T($"Jumlahnya, sejak {words.Day(period.From)}", $"Together, since {words.Day(period.From)}"), parts.Sum(part => ValueOn(part, period.From)))));
        return new(
            "death-through-time",
            words.T("Manfaat uang JKM menurut waktu", "The cash of JKM through time"),
            words.T(
                "Santunan sekaligus, santunan berkala, dan biaya pemakaman menurut PP 44/2015 dan menurut PP 82/2019, di luar beasiswa.",
                "Lump sum, periodic grant and funeral cost by PP 44/2015 and by PP 82/2019, without the scholarship."),
            [.. bars]);
    }

    /// <summary>What a child who passes through every level receives, level upon level.</summary>
    private static BarPicture Ladder(RuleWords words)
    {
        (Parameter Years, Parameter PerYear)[] levels =
        [
            (Parameters.ScholarshipKindergartenPrimaryMaxYears, Parameters.ScholarshipKindergartenPrimaryPerYear),
            (Parameters.ScholarshipJuniorSecondaryMaxYears, Parameters.ScholarshipJuniorSecondaryPerYear),
            (Parameters.ScholarshipSeniorSecondaryMaxYears, Parameters.ScholarshipSeniorSecondaryPerYear),
            (Parameters.ScholarshipTertiaryMaxYears, Parameters.ScholarshipTertiaryPerYear),
        ];
        long sum = 0;
        var bars = new List<Bar>();
        foreach ((Parameter years, Parameter perYear) in levels)
        {
            long count = ValueOn(years, Death);
            long amount = ValueOn(perYear, Death);
            sum += count * amount;
            string name = perYear.Name.In(words.Language);
            string label = bars.Count == 0 ? name : words.T($"Ditambah {RuleWords.Lower(name)}", $"With {RuleWords.Lower(name)}");
            bars.Add(Bar(words, $"{label}: {count} x {new Rupiah(amount).ToString(words.Language)}", sum));
        }

        return new(
            "scholarship-ladder",
            words.T("Beasiswa satu anak, jenjang demi jenjang", "The scholarship of one child, level upon level"),
            words.T(
                $"Seorang anak yang menempuh setiap jenjang menerima seluruhnya {bars[^1].Text}, dibayar tiap tahun; setiap batang memuat jenjang sebelumnya.",
                $"A child who passes through every level receives {bars[^1].Text} in all, paid by the year; each bar holds the levels before it."),
            bars);
    }

    /// <summary>What the family of a BPU participant receives who dies, not from work, after so many months of contributions.</summary>
    private static BarPicture Months(RuleWords words)
    {
        Bar[] bars =
        [
            .. new[] { 0, 1, 2, 3, 12, LastMonths }.Select(months => Bar(
                words,
                words.T($"{months} bulan iuran", months == 1 ? "1 month of contributions" : $"{months} months of contributions"),
                ReceivedAfter(months))),
        ];
        return new(
            "months-of-contributions",
            words.T("Yang diterima keluarga menurut banyaknya iuran", "What the family receives by the months of contributions"),
            words.T(
                $"Peserta BPU meninggal dunia bukan akibat kerja pada {words.Day(Death)}, meninggalkan istri atau suami dan seorang anak di TK; semua iuran sejak terdaftar lunas. Termasuk beasiswa tahun-tahun berikutnya, paling banyak.",
                $"A BPU participant dies, not from work, on {words.Day(Death)}, leaving a wife or husband and a child in kindergarten; all contributions since the registration are paid. With the scholarship of later years, at most."),
            bars);
    }

    private static long ReceivedAfter(int months)
    {
        YearMonth last = new(Death.Year, Death.Month);
        YearMonth first = last.PlusMonths(1 - Math.Max(months, 1));
        Assessment assessment = Assessor.Assess(new()
        {
            Id = "pictures",
            Participant = new() { Segment = Segment.Bpu, MonthlyIncome = new Rupiah(1_000_000), PaidBy = ContributionPayer.Self, Sector = Sector.Other },
            Membership = new() { RegisteredOn = first.OnDayOfMonth(2), PaidMonths = months == 0 ? [] : [new PaidPeriod(first, last)] },
            Event = new() { Kind = EventKind.NonWorkDeath, Date = Death, DiedOn = Death },
            Family = new() { Spouse = true, Children = [new() { BirthDate = Death.PlusYears(-4).PlusDays(-10), Level = SchoolLevel.Kindergarten, YearsLeft = 2 }] },
        });
        return assessment.Totals.PayableNow.Value + assessment.Totals.Scheduled.Value;
    }

    private static long ValueOn(Parameter figure, LocalDate day) => figure.NearestOn(day);

    private static Bar Bar(RuleWords words, string label, long amount) => new(label, amount, new Rupiah(amount).ToString(words.Language));
}
