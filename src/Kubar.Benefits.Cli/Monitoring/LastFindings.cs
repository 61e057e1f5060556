using System.Text;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Json;
using Kubar.Benefits.Monitoring;

namespace Kubar.Benefits.Cli.Monitoring;

/// <summary>Reads the findings of the last meeting, one a line; a line that is none is told and left out.</summary>
internal static class LastFindings
{
    public static async Task<ValueList<KeptFinding>> ReadAsync(string name, Surroundings surroundings, ListProblems problems, CancellationToken cancellation)
    {
        var findings = new List<KeptFinding>();
        Stream input = InputArgument.Open(name, surroundings);
        await using (input)
        {
            using var text = new StreamReader(input, Encoding.UTF8);
            int number = 0;
            while (await text.ReadLineAsync(cancellation) is { } line)
            {
                number++;
                if (string.IsNullOrWhiteSpace(line))
                {
                    continue;
                }

                JsonInput<KeptFinding> read = MonitoringJson.ReadFinding(number, Encoding.UTF8.GetBytes(line));
                if (read.Value is { } finding)
                {
                    findings.Add(finding);
                }

                foreach (Problem problem in read.Problems)
                {
                    problems.Add(name, number, problem.Path == read.Place ? null : problem.Path, problem.Message);
                }
            }
        }

        return findings.ToValueList();
    }
}
