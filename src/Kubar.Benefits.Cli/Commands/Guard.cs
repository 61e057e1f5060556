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
            return await run();
        }
        catch (OutputClosedException exception)
        {
            if (exception.ReaderHasGone)
            {
                return ExitCode.Unusable;
            }

            fault = new($"Keluaran tidak dapat ditulis: {exception.Message}", $"The output cannot be written: {exception.Message}");
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
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            fault = new($"Berkas tidak ditemukan: {(exception as FileNotFoundException)?.FileName ?? exception.Message}", exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            fault = new($"Berkas tidak dapat dibaca: {exception.Message}", $"The file cannot be read: {exception.Message}");
        }

        await surroundings.Error.WriteLineAsync(fault.In(language));
        return ExitCode.Unusable;
    }
}
