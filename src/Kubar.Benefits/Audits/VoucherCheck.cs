using System.Globalization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Audits;

/// <summary>What is wrong with a voucher and its case, each with its path.</summary>
internal sealed class VoucherCheck : InputCheck
{
    // The properties of the case stand beneath it.
    private const string Within = "case.";

    private static readonly LocalizedText NotABenefit = new("manfaat tidak dikenal", "is not a known benefit");

    /// <summary>Every problem; those of the case beneath <c>case</c>.</summary>
    public static ValueList<Problem> ProblemsOf(Voucher? voucher) => ProblemsOf(voucher, StandIns.None, []);

    /// <summary>Every problem, those first that were found before.</summary>
    /// <param name="voucher">The voucher, as far as it could be read.</param>
    /// <param name="standIns">Which required facts of its case are stand-ins.</param>
    /// <param name="reported">What has been found already; nothing is said again of what is within it.</param>
    public static ValueList<Problem> ProblemsOf(Voucher? voucher, StandIns standIns, ValueList<Problem> reported)
    {
        if (voucher is null)
        {
            return [new("voucher", ProblemTexts.Null)];
        }

        ValueList<Problem> ofCase = voucher.Case is null
            ? [new("case", ProblemTexts.Null)]
            : CaseCheck.ProblemsOf(voucher.Case, standIns, OfCase(reported)).Select(problem => problem with { Path = $"{Within}{problem.Path}" }).ToValueList();
        var run = new FieldRun { Reported = reported };
        Voucher sound = VoucherFields.BesideCase.Check(run, voucher);
        var check = new VoucherCheck();
        check.CheckTogether(sound, voucher.Total is not null || reported.Any(problem => problem.Path == "paidTotal"));
        return Joined(Joined(reported, ofCase), run.Problems.Concat(check.Run.Problems).ToValueList());
    }

    private static ValueList<Problem> OfCase(ValueList<Problem> reported) =>
        reported.Where(problem => problem.Path.StartsWith(Within, StringComparison.Ordinal)).Select(problem => problem with { Path = problem.Path[Within.Length..] }).ToValueList();

    private void CheckTogether(Voucher voucher, bool isTotalGiven)
    {
        Require(voucher.Components is not null || isTotalGiven, "paid", "paid atau paidTotal wajib diisi", "paid or paidTotal is required");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (PaidComponent component in voucher.Components ?? [])
        {
            string path = $"paid.{component.Benefit}";
            RequireBenefit(path, component.Benefit);
            Require(seen.Add(component.Benefit), path, "tertulis lebih dari sekali", "given more than once");
            Require(
                voucher.Covers.Count == 0 || voucher.Covers.Contains(component.Benefit, StringComparer.Ordinal),
                path,
                "tidak termasuk dalam covers",
                "is not among covers");
        }

        for (int i = 0; i < voucher.Covers.Count; i++)
        {
            RequireBenefit(string.Create(CultureInfo.InvariantCulture, $"covers[{i}]"), voucher.Covers[i]);
        }
    }

    private void RequireBenefit(string path, string benefit)
    {
        if (!EncodedBenefits.All.Any(known => known.Id == benefit))
        {
            Run.Report(path, NotABenefit);
        }
    }
}
