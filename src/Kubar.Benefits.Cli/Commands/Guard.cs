using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Json.Streaming;
using Kubar.Benefits.Tables;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>Turns what can go wrong outside the tool into a sentence on standard error and an exit code.</summary>
internal static class Guard
{
    public static async Task<int> RunAsync(Surroundings surroundings, Language language, Func<Task<int>> run)
    {
        LocalizedText fault;
        try
        {
            // Apart from who waits for Ctrl-C: what blocks must not keep it from being heard.
            return await Task.Run(run);
        }
        catch (OutputClosedException exception)
        {
            if (exception.ReaderHasGone)
            {
                return ExitCode.Unusable;
            }

            fault = FileFaults.Of(exception.InnerException!, null, toWrite: true);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Stopped;
        }
        catch (InputException exception)
        {
            fault = exception.Text;
        }
        catch (TableException exception)
        {
            fault = exception.Text;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            fault = FileFaults.Of(exception, null, toWrite: false);
        }
#pragma warning disable CA1031 // A fault of the tool's own: told with where it happened, and without the message, which may hold what was read.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            string place = $"{exception.GetType().Name}\n{exception.StackTrace}";
            fault = new($"Kesalahan dalam program ini; mohon dilaporkan: {place}", $"A fault of this program; please report it: {place}");
        }

        await surroundings.Error.WriteLineAsync(fault.In(language));
        return ExitCode.Unusable;
    }
}
