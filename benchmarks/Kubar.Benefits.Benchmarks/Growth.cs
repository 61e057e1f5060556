using System.Diagnostics;
using System.Globalization;
using System.Text;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Json;
using NodaTime;

namespace Kubar.Benefits.Benchmarks;

/// <summary>
/// Small inputs that once took minutes: each beside four times as much of it, in the same run and in turns, the best of several. What is
/// linear takes four times as long, the square of it sixteen times. Of what a case may hold the greater is as much as it may, and that
/// may take some seconds where everything about every child is unknown, however it grows.
/// </summary>
internal static class Growth
{
    private const int Times = 4;
    private const double MostRatio = 8;

    // The machine may be busy during one of them; what is square is so each time.
    private const int Attempts = 3;

    private static readonly TimeSpan MostAtTheLimit = TimeSpan.FromSeconds(10);

    // What takes less nobody waits for, and tells nothing: the clock, the collector and the rest of the machine are as much of it. What
    // was square took minutes.
    private static readonly TimeSpan Measurable = TimeSpan.FromMilliseconds(50);

    private static readonly AssessmentOptions Quick = new() { FindDependence = false };

    /// <summary>Measures all of them.</summary>
    /// <returns>Whether each is linear, or within what it may take.</returns>
    public static bool Measure(int turns)
    {
        const int Names = 7_500;
        const int Children = 1_200;
        const int Taken = CaseLimits.Children / Times;
        const int Holidays = 16_425;
        const int TakenHolidays = CaseLimits.Holidays / Times;
        bool[] hold =
        [
            Compare("doubled names in a case", Names, Read(DoubledNames), turns),
            Compare("doubled names in a voucher", Names, count => ReadVoucher(DoubledNames(count)), turns),
            Compare("doubled names in a part of a case", Names, Read(count => $$$"""{"id":"a","participant":{"segment":"bpu","x":{{{DoubledNames(count)}}}}}"""), turns),
            Compare("empty children in a case, refused", Children, Read(EmptyChildren), turns),
            Compare("empty children in a voucher, refused", Children, count => ReadVoucher($$$"""{"paidTotal":1,"case":{{{EmptyChildren(count)}}}}"""), turns),
            Compare("empty children, assessed", Taken, count => Assess(Killed(count), Quick), turns),
            Compare("empty children, with what the answer depends on", Taken, count => Assess(Killed(count), AssessmentOptions.Default), turns, MostAtTheLimit),
            Compare("empty children of a voucher, examined", Taken, count => Examine(Killed(count)), turns, MostAtTheLimit),
            Compare("holidays, refused", Holidays, count => Refuse(Days(count)), turns),
            Compare("holidays, assessed", TakenHolidays, count => Assess(Killed(0), Quick with { PublicHolidays = Days(count) }), turns),
        ];
        return Array.TrueForAll(hold, holds => holds);
    }

    private static bool Compare(string name, int count, Func<int, Action> make, int turns, TimeSpan most = default)
    {
        Action few = make(count);
        Action many = make(count * Times);
        for (int attempt = 1; ; attempt++)
        {
            (TimeSpan ofFew, TimeSpan ofMany) = InTurns(few, many, turns);
            bool holds = ofMany < Measurable || ofMany < most || ofMany / ofFew <= MostRatio;
            bool isLast = holds || attempt == Attempts;
            Console.WriteLine(FormattableString.Invariant($"{name,-50} {count,7:N0} {ofFew.TotalMilliseconds,9:F2} ms {count * Times,8:N0} {ofMany.TotalMilliseconds,9:F2} ms {ofMany / ofFew,6:F1} times{(holds ? "" : isLast ? "  TOO LONG" : "  once more")}"));
            if (isLast)
            {
                return holds;
            }
        }
    }

    private static (TimeSpan Few, TimeSpan Many) InTurns(Action few, Action many, int turns)
    {
        (TimeSpan ofFew, TimeSpan ofMany) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (int turn = 0; turn < turns; turn++)
        {
            ofFew = Least(ofFew, Busy(few));
            ofMany = Least(ofMany, Busy(many));
        }

        return (ofFew, ofMany);
    }

    // Of processor time, which the work of others lengthens less. Often enough that the clock's steps do not matter.
    private static TimeSpan Busy(Action run)
    {
        TimeSpan before = Environment.CpuUsage.UserTime;
        long start = Stopwatch.GetTimestamp();
        int runs = 0;
        do
        {
            run();
            runs++;
        }
        while (Stopwatch.GetElapsedTime(start) < TimeSpan.FromMilliseconds(20));

        return (Environment.CpuUsage.UserTime - before) / runs;
    }

    private static TimeSpan Least(TimeSpan left, TimeSpan right) => left < right ? left : right;

    private static Func<int, Action> Read(Func<int, string> text) => count =>
    {
        byte[] json = Encoding.UTF8.GetBytes(text(count));
        return () => Refused(BenefitsJson.ReadCase(json).Value is null);
    };

    private static Action ReadVoucher(string text)
    {
        byte[] json = Encoding.UTF8.GetBytes(text);
        return () => Refused(BenefitsJson.ReadVoucher(json).Value is null);
    }

    private static Action Assess(BenefitCase benefitCase, AssessmentOptions options) => () => _ = Assessor.Assess(benefitCase, options);

    private static Action Examine(BenefitCase benefitCase)
    {
        var voucher = new Voucher { Case = benefitCase, Total = new(1_234_567) };
        return () => _ = Auditor.Examine(voucher, Quick);
    }

    private static Action Refuse(ValueList<LocalDate> holidays) => () => Refused(!Assessor.TryAssess(SeaAccident.Case, Quick with { PublicHolidays = holidays }, out _, out _));

    private static void Refused(bool isRefused)
    {
        if (!isRefused)
        {
            throw new InvalidOperationException("What should be refused is not.");
        }
    }

    private static BenefitCase Killed(int children) => SeaAccident.Case with
    {
        Family = new() { Spouse = true, Children = Enumerable.Repeat(new Child(), children).ToValueList() },
        Claim = new() { AppliedOn = new(2025, 9, 1), PaidOn = new(2026, 9, 1) },
    };

    private static ValueList<LocalDate> Days(int count) => Enumerable.Range(0, count).Select(day => new LocalDate(2025, 1, 1).PlusDays(day)).ToValueList();

    private static string DoubledNames(int count)
    {
        var text = new StringBuilder("{");
        for (int i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ",")}\"name-{i}\":1,\"name-{i}\":1");
        }

        return text.Append('}').ToString();
    }

    private static string EmptyChildren(int count) =>
        $$$"""{"id":"a","participant":{"segment":"bpu"},"event":{"kind":"workAccident","date":"2025-08-27","diedOn":"2025-08-27"},"family":{"children":[{{{string.Join(',', Enumerable.Repeat("{}", count))}}}]}}""";
}
