using System.Text;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Json;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>Sets sides beside each other and writes what differs, or what is wrong with one of them.</summary>
internal static class ComparisonRun
{
    /// <summary>Compares, and gives the exit code.</summary>
    /// <param name="cases">The cases as they were read.</param>
    /// <param name="sidesOf">The sides that are made of them, the one with which the others are compared first.</param>
    /// <param name="options">How the cases are assessed.</param>
    /// <param name="form">How it is written.</param>
    /// <param name="surroundings">Where it is written.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<int> RunAsync(
        IReadOnlyList<ParsedCase> cases,
        Func<BenefitCase[], IReadOnlyList<ComparisonSide>> sidesOf,
        AssessmentOptions options,
        ReportForm form,
        Surroundings surroundings,
        CancellationToken cancellation)
    {
        if (Rejected(cases, options) is { Count: > 0 } rejections)
        {
            return await RefuseAsync(rejections, form, surroundings, cancellation);
        }

        IReadOnlyList<ComparisonSide> sides = sidesOf([.. cases.Select(one => one.Case!)]);
        if (ProblemsOf(sides, form.Language) is { Count: > 0 } problems)
        {
            return await RefuseAsync(problems, form, surroundings, cancellation);
        }

        var comparison = CaseComparison.Compare(sides[0], [.. sides.Skip(1)], cancellation);
        if (form.Format == OutputFormat.Json)
        {
            await surroundings.Out.WriteAndFlushAsync(Encoding.UTF8.GetBytes(BenefitsJson.Write(comparison, form.Language) + "\n"), cancellation);
            return ExitCode.Success;
        }

        using PageOutput pages = ReportFactory.CreatePages(form, surroundings);
        pages.Write(ComparisonPage.Of(comparison, form.Language));
        pages.Complete();
        await pages.FlushAsync(cancellation);
        return ExitCode.Success;
    }

    private static async Task<int> RefuseAsync(List<Rejection> rejections, ReportForm form, Surroundings surroundings, CancellationToken cancellation)
    {
        if (form.Format == OutputFormat.Json)
        {
            using var refusals = new JsonReport(surroundings.Out, form.Language);
            rejections.ForEach(refusals.Rejected);
            await refusals.FlushAsync(cancellation);
            return ExitCode.SomeRejected;
        }

        using PageOutput pages = ReportFactory.CreatePages(form, surroundings);
        rejections.ForEach(rejection => pages.Write(RejectionPage.Of(rejection, form.Language)));
        pages.Complete();
        await pages.FlushAsync(cancellation);
        return ExitCode.SomeRejected;
    }

    private static List<Rejection> Rejected(IReadOnlyList<ParsedCase> cases, AssessmentOptions options)
    {
        var assessor = new CaseAssessor(options);
        var rejections = new List<Rejection>();
        foreach (ParsedCase parsed in cases)
        {
            if (assessor.Assess(parsed, out ValueList<Problem> problems) is null)
            {
                rejections.Add(new(parsed.Place, parsed.Id, problems));
            }
        }

        return rejections;
    }

    /// <summary>What is wrong with a side that was made of a case, such as an event moved to before the law.</summary>
    private static List<Rejection> ProblemsOf(IReadOnlyList<ComparisonSide> sides, Language language)
    {
        var rejections = new List<Rejection>();
        foreach (ComparisonSide side in sides)
        {
            if (!Assessor.TryAssess(side.Case, side.Options, out _, out ValueList<Problem> problems))
            {
                rejections.Add(new(side.Label.In(language), side.Case.Id, problems));
            }
        }

        return rejections;
    }
}
