using System.Text;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Law;
using Kubar.Benefits.Reports.Formats;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Support;

/// <summary>Runs a report by itself.</summary>
internal static class Render
{
    public static Task<string> TextAsync(Assessment assessment, Language language, int? colorWidth = null) =>
        WriteAsync(output => new CasePages(new(new TextPageWriter(language, colorWidth), output), language, Readings.Default), report => report.Assessed(assessment));

    public static Task<string> MarkdownAsync(Assessment assessment, Language language) =>
        WriteAsync(output => new CasePages(new(new MarkdownWriter(language), output), language, Readings.Default), report => report.Assessed(assessment));

    public static async Task<string> WriteAsync(Func<Stream, IReport> create, Action<IReport> use)
    {
        using var output = new MemoryStream();
        using IReport report = create(output);
        use(report);
        report.Finish();
        await report.FlushAsync(TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
