using System.Text;
using Kubar.Benefits.Json.Answers;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>Why benefits are not owed, one JSON object a case, in both languages.</summary>
internal sealed class WhyNotJsonReport : IWhyNotReport
{
    private readonly StringBuilder _pending = new();

    public void Answered(CaseAnswers answers) =>
        _pending.Append(JsonLines.Of(writer => WhyNotJson.Write(writer, answers.Assessment, answers.Answers)));

    public string Take()
    {
        string text = _pending.ToString();
        _ = _pending.Clear();
        return text;
    }

    public void Dispose()
    {
        // Nothing is held.
    }
}
