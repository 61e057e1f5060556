using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Json.Streaming;
using NodaTime;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>Public holidays from a file: one date a line; blank lines and lines that begin with # are passed over.</summary>
internal static class HolidayFile
{
    /// <summary>The dates, in order.</summary>
    /// <exception cref="InputException">Some line is no date; the message names each of them.</exception>
    public static async Task<ValueList<LocalDate>> ReadAsync(string path, CancellationToken cancellation)
    {
        var dates = new List<LocalDate>();
        var faults = new List<(int Line, LocalizedText Text)>();
        int number = 0;
        await foreach (string line in File.ReadLinesAsync(path, cancellation))
        {
            number++;
            string text = line.Trim();
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            if (IsoText.TryDate(text, out LocalDate date) is { } fault)
            {
                faults.Add((number, ProblemTexts.NotDate(text, fault)));
            }
            else
            {
                dates.Add(date);
            }
        }

        return faults.Count == 0
            ? dates.Distinct().Order().ToValueList()
            : throw new InputException(new(
                string.Join(Environment.NewLine, faults.Select(fault => $"{path}, baris {fault.Line}: {fault.Text.Indonesian}")),
                string.Join(Environment.NewLine, faults.Select(fault => $"{path}, line {fault.Line}: {fault.Text.English}"))));
    }
}
