using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json.Streaming;
using Kubar.Benefits.Monitoring;
using NodaTime;

namespace Kubar.Benefits.Cli.Monitoring;

/// <summary>The coverage with which is compared: of a result that was kept, or of the roster of an earlier day.</summary>
internal static class LastCoverage
{
    /// <summary>Reads it; null: nothing was kept, or what was is told not to be of this programme before this day.</summary>
    public static async Task<KeptCoverage?> ReadAsync(
        (string? Result, string? Roster, LocalDate? Day) last,
        Func<string, Task<ValueList<Person>?>> readRoster,
        Programme programme,
        LocalDate day,
        ListProblems problems,
        AssessmentOptions options,
        Language language,
        Surroundings surroundings,
        CancellationToken cancellation)
    {
        if (last is { Result: not null, Roster: not null })
        {
            throw new InputException(new("--last-result dan --last-roster: pilih salah satu.", "--last-result and --last-roster: choose one."));
        }

        if ((last.Roster is null) != (last.Day is null))
        {
            throw new InputException(new("--last-roster dan --last-on diisi bersama.", "--last-roster and --last-on go together."));
        }

        if (last.Day > day)
        {
            throw new InputException(new("--last-on: sesudah hari pemantauan (--on).", "--last-on: is after the day of the monitoring (--on)."));
        }

        if (last.Roster is { } roster)
        {
            return await readRoster(roster) is { } lines ? KeptCoverage.Of(programme, lines, last.Day!.Value, options, cancellation) : null;
        }

        if (last.Result is not { } result)
        {
            return null;
        }

        KeptCoverage kept = await JsonFile.ReadAsync(result, bytes => MonitoringJson.ReadCoverage(bytes), surroundings, cancellation);
        Problem[] others = [.. kept.ProblemsOf(programme, day)];
        foreach (Problem other in others)
        {
            problems.Add(result, new($"{other.Path}: {other.Message.Indonesian}", $"{other.Path}: {other.Message.English}"));
        }

        if (others.Length == 0 && kept.Programme is { } name && name != programme.Name)
        {
            LocalizedText renamed = new($"hasil program bernama \"{name}\"; dibandingkan sebagai program yang sama.", $"is the result of a programme named \"{name}\"; it is compared as the same programme.");
            await surroundings.Error.WriteLineAsync($"{result}: {renamed.In(language)}");
        }

        return others.Length == 0 ? kept : null;
    }
}
