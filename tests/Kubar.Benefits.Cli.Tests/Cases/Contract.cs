using System.Text;
using System.Text.Json;
using Kubar.Benefits.Cli.Commands;

namespace Kubar.Benefits.Cli.Tests.Cases;

/// <summary>The command line as another system sees it: cases as JSON in, assessments as JSON out.</summary>
internal static class Contract
{
    /// <summary>What <c>kubar assess</c> writes for one case: its assessment or its rejection.</summary>
    public static JsonElement Assess(string caseJson, params string[] options) => AssessAll([caseJson], options)[0];

    /// <summary>What <c>kubar assess</c> writes for each case, in order.</summary>
    public static IReadOnlyList<JsonElement> AssessAll(IReadOnlyList<string> caseJsons, params string[] options)
    {
        string[] lines = [.. caseJsons.Select(OnOneLine)];
        string output = Run(["assess", "-", "--format", "json", .. options], string.Join('\n', lines));
        JsonElement[] answers = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
        return answers.Length == lines.Length
            ? answers
            : throw new InvalidOperationException($"{lines.Length} cases went in and {answers.Length} answers came out: {output}");
    }

    public static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private static string OnOneLine(string json) => JsonSerializer.Serialize(Parse(json));

    private static string Run(string[] arguments, string input)
    {
        using var source = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int exitCode = KubarCommand.RunAsync(arguments, new Surroundings(source, output, error, ColorWidth: null)).GetAwaiter().GetResult();
        return exitCode is ExitCode.Success or ExitCode.SomeRejected
            ? Encoding.UTF8.GetString(output.ToArray())
            : throw new InvalidOperationException($"kubar {string.Join(' ', arguments)} ended with exit code {exitCode}: {error}");
    }
}
