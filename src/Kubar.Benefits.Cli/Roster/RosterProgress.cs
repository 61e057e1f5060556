using Spectre.Console;

namespace Kubar.Benefits.Cli.Roster;

/// <summary>A progress bar on standard error, for somebody who watches; for anybody else, nothing.</summary>
internal sealed class RosterProgress : IDisposable
{
    private readonly TaskCompletionSource _end = new();
    private readonly Task? _shown;
    private readonly long _length;
    private ProgressTask? _bar;

    private RosterProgress(IAnsiConsole? console, long length, Language language)
    {
        _length = length;
        _shown = console?.Progress().AutoClear(true).StartAsync(async context =>
        {
            _bar = context.AddTask(language == Language.Indonesian ? "Menghitung" : "Working", maxValue: Math.Max(1, length));
            _bar.IsIndeterminate = length == 0;
            await _end.Task;
        });
    }

    /// <summary>Begins to show how far the run is.</summary>
    /// <param name="surroundings">Where to show it.</param>
    /// <param name="length">The length of the file in bytes; 0: not known.</param>
    /// <param name="language">The language.</param>
    public static RosterProgress Start(Surroundings surroundings, long length, Language language) =>
        new(surroundings.ProgressWidth is { } width ? ConsoleOn(surroundings.Error, width) : null, length, language);

    /// <summary>So many bytes are done.</summary>
    public void Report(long bytes)
    {
        if (_bar is { } bar && _length > 0)
        {
            bar.Value = Math.Min(bytes, _length);
        }
    }

    public void Dispose()
    {
        _end.TrySetResult();
        _shown?.GetAwaiter().GetResult();
    }

    private static IAnsiConsole ConsoleOn(TextWriter error, int width)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.Yes,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(error),
        });
        console.Profile.Width = width;
        return console;
    }
}
