using Kubar.Benefits.Expressions;
using static Kubar.Benefits.Rules.DeclaredFacts.FactDeclaration;

namespace Kubar.Benefits.Rules.DeclaredFacts;

/// <summary>What cover in one programme rests on: how the membership and its contributions stood on the day of the test.</summary>
internal sealed record TestFacts
{
    /// <summary>The day of the test.</summary>
    public required Date Day { get; init; }

    /// <summary>The participant had not yet stopped working and being a member.</summary>
    public required Truth StillMember { get; init; }

    /// <summary>A contribution had been paid.</summary>
    public required Truth HasPaid { get; init; }

    /// <summary>The unbroken run of unpaid months that ends with the latest month due.</summary>
    public required Count ArrearsMonths { get; init; }

    /// <summary>Earlier months of the membership that fell due and were not paid.</summary>
    public required Count GapMonths { get; init; }

    /// <summary>The most unpaid months in a row, of that run or before it.</summary>
    public required Count LongestUnpaid { get; init; }

    /// <summary>Of all unpaid months, those with the relief of PP 49/2020.</summary>
    public required Count InPp49 { get; init; }

    /// <summary>Of all unpaid months, those with the relief of PP 50/2025 for transport.</summary>
    public required Count InPp50Transport { get; init; }

    /// <summary>Of all unpaid months, those with the relief of PP 50/2025 for the other sectors.</summary>
    public required Count InPp50Other { get; init; }

    /// <summary>All unpaid months have been settled since.</summary>
    public required Truth ArrearsPaid { get; init; }

    /// <summary>Those of the run that ends with the latest month due have been settled since, whatever is unpaid before it.</summary>
    public required Truth LatestArrearsPaid { get; init; }

    /// <summary>Of all unpaid months, those that have been paid since.</summary>
    public required Count Settled { get; init; }

    /// <summary>Of these, those with the relief of PP 49/2020.</summary>
    public required Count SettledInPp49 { get; init; }

    /// <summary>Of these, those with the relief of PP 50/2025 for transport.</summary>
    public required Count SettledInPp50Transport { get; init; }

    /// <summary>Of these, those with the relief of PP 50/2025 for the other sectors.</summary>
    public required Count SettledInPp50Other { get; init; }

    /// <summary>The facts of one test where a condition holds, of another where it does not.</summary>
    public static TestFacts Choose(Truth condition, TestFacts then, TestFacts otherwise) => new()
    {
        Day = condition.Choose(then.Day, otherwise.Day),
        StillMember = condition.Choose(then.StillMember, otherwise.StillMember),
        HasPaid = condition.Choose(then.HasPaid, otherwise.HasPaid),
        ArrearsMonths = condition.Choose(then.ArrearsMonths, otherwise.ArrearsMonths),
        GapMonths = condition.Choose(then.GapMonths, otherwise.GapMonths),
        LongestUnpaid = condition.Choose(then.LongestUnpaid, otherwise.LongestUnpaid),
        InPp49 = condition.Choose(then.InPp49, otherwise.InPp49),
        InPp50Transport = condition.Choose(then.InPp50Transport, otherwise.InPp50Transport),
        InPp50Other = condition.Choose(then.InPp50Other, otherwise.InPp50Other),
        ArrearsPaid = condition.Choose(then.ArrearsPaid, otherwise.ArrearsPaid),
        LatestArrearsPaid = condition.Choose(then.LatestArrearsPaid, otherwise.LatestArrearsPaid),
        Settled = condition.Choose(then.Settled, otherwise.Settled),
        SettledInPp49 = condition.Choose(then.SettledInPp49, otherwise.SettledInPp49),
        SettledInPp50Transport = condition.Choose(then.SettledInPp50Transport, otherwise.SettledInPp50Transport),
        SettledInPp50Other = condition.Choose(then.SettledInPp50Other, otherwise.SettledInPp50Other),
    };

    /// <summary>The facts of one test.</summary>
    /// <param name="declared">Where they are declared.</param>
    /// <param name="prefix">What their ids begin with.</param>
    /// <param name="dayId">What their Indonesian names end with.</param>
    /// <param name="dayEn">What their English names end with.</param>
    public static TestFacts Declare(FactRegister declared, string prefix, string dayId, string dayEn)
    {
        return new()
        {
            Day = new(OfCase(
                declared, prefix + "membership.test-day", Name("hari pengujian kepesertaan", "day on which cover is tested"),
                Unit.Date, FactRange.FirstDay, FactRange.LastDay, Derived, [prefix.Length == 0 ? "event.date" : "event.diedOn"], source: "PP 44/2015 Pasal 34(1), 48")),
            StillMember = new(OfCase(
                declared, prefix + "membership.still-member", Name("masih bekerja dan menjadi peserta", "still working and a member"),
                Unit.Truth, 0, 1, Register, ["membership.endedOn"], usual: 1)),
            HasPaid = new(OfCase(
                declared, prefix + "contribution.has-paid", Name("telah membayar iuran", "has paid a contribution"),
                Unit.Truth, 0, 1, Derived, ["membership.paidMonths"], source: "PP 44/2015 Pasal 1 angka 4", usual: 1)),
            ArrearsMonths = Months("arrears.months", "bulan tunggakan berturut-turut", "consecutive months in arrears", "PP 44/2015 Pasal 21(2), 24(3)"),
            GapMonths = Months("arrears.gap-months", "bulan tunggakan lain di tengah kepesertaan", "other unpaid months in the middle of the membership", "Permenaker 5/2021 Pasal 92(2), 98(2)(3)", 0),
            LongestUnpaid = Months("arrears.longest-unpaid", "bulan tunggakan berturut-turut yang terpanjang, juga di tengah kepesertaan", "the most unpaid months in a row, also in the middle of the membership", "PP 44/2015 Pasal 38(3), 41(3)", 0),
            InPp49 = Months("arrears.months-pp-49-2020", "bulan tunggakan dalam masa keringanan PP 49/2020", "months in arrears within the relief of PP 49/2020", "PP 44/2015 Pasal 24(3)"),
            InPp50Transport = Months("arrears.months-pp-50-2025-transport", "bulan tunggakan dalam masa keringanan PP 50/2025 (transportasi)", "months in arrears within the relief of PP 50/2025 (transport)", "PP 44/2015 Pasal 24(3)"),
            InPp50Other = Months("arrears.months-pp-50-2025-other", "bulan tunggakan dalam masa keringanan PP 50/2025 (lainnya)", "months in arrears within the relief of PP 50/2025 (other)", "PP 44/2015 Pasal 24(3)"),
            ArrearsPaid = new(OfCase(
                declared, prefix + "arrears.paid", Name("tunggakan telah dilunasi", "arrears paid since"),
                Unit.Truth, 0, 1, Register, ["membership.arrearsPaidOn"])),
            LatestArrearsPaid = new(OfCase(
                declared, prefix + "arrears.latest-paid", Name("tunggakan berturut-turut telah dilunasi", "consecutive arrears paid since"),
                Unit.Truth, 0, 1, Register, ["membership.arrearsPaidOn"])),
            Settled = Months("arrears.settled", "bulan tunggakan yang telah dilunasi", "months in arrears that have been settled", "Permenaker 5/2021 Pasal 42", 0),
            SettledInPp49 = Months("arrears.settled-pp-49-2020", "bulan tunggakan yang telah dilunasi dalam masa keringanan PP 49/2020", "settled months within the relief of PP 49/2020", "Permenaker 5/2021 Pasal 42", 0),
            SettledInPp50Transport = Months("arrears.settled-pp-50-2025-transport", "bulan tunggakan yang telah dilunasi dalam masa keringanan PP 50/2025 (transportasi)", "settled months within the relief of PP 50/2025 (transport)", "Permenaker 5/2021 Pasal 42", 0),
            SettledInPp50Other = Months("arrears.settled-pp-50-2025-other", "bulan tunggakan yang telah dilunasi dalam masa keringanan PP 50/2025 (lainnya)", "settled months within the relief of PP 50/2025 (other)", "Permenaker 5/2021 Pasal 42", 0),
        };

        LocalizedText Name(string indonesian, string english) => new(indonesian + dayId, english + dayEn);

        Count Months(string id, string indonesian, string english, string source, long? usual = null) => new(OfCase(
            declared, prefix + id, Name(indonesian, english), Unit.Months, 0, 4000, Derived, ["membership.paidMonths"], source, usual: usual));
    }
}
