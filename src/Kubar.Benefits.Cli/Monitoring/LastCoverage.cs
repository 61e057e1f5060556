using Kubar.Benefits.Assessments;
using Kubar.Benefits.Json.Streaming;
using Kubar.Benefits.Monitoring;
using NodaTime;

namespace Kubar.Benefits.Cli.Monitoring;

/// <summary>The coverage with which is compared: of a result that was kept, or of the roster of an earlier day.</summary>
internal static class LastCoverage
{
    public static async Task<KeptCoverage?> ReadAsync(
        string? result,
        IReadOnlyList<Person>? roster,
        LocalDate? day,
        Programme programme,
        AssessmentOptions options,
        Surroundings surroundings,
        CancellationToken cancellation)
    {
        if (result is not null && roster is not null)
        {
            throw new InputException(new("--last-result dan --last-roster: pilih salah satu.", "--last-result and --last-roster: choose one."));
        }

        if ((roster is null) != (day is null))
        {
            throw new InputException(new("--last-roster dan --last-on diisi bersama.", "--last-roster and --last-on go together."));
        }

        if (roster is not null)
        {
            return KeptCoverage.Of(programme, roster, day!.Value, options, cancellation);
        }

        return result is null ? null : await JsonFile.ReadAsync(result, bytes => MonitoringJson.ReadCoverage(bytes), surroundings, cancellation);
    }
}
