using Kubar.Benefits.Cli.Files;
using Spectre.Console;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>A progress bar on standard error, for somebody who watches; for anybody else, nothing. Safe to report to from several threads.</summary>
internal sealed class RunProgress : IDisposable
{
    private readonly TaskCompletionSource _end = new();
    private readonly Task? _shown;
    private readonly long _length;
    private ProgressTask? _bar;

    private RunProgress(IAnsiConsole? console, long length, LocalizedText work, Language language)
    {
        _length = length;
        _shown = console?.Progress().AutoClear(true).StartAsync(async context =>
        {
            _bar = context.AddTask(work.In(language), maxValue: Math.Max(1, length));
            _bar.IsIndeterminate = length == 0;
            await _end.Task;
        });
    }

    /// <summary>Begins to show how far the run is.</summary>
    /// <param name="process">The surroundings of the process.</param>
    /// <param name="output">Where answers go as they come; null: they come at the end. Before a terminal they show themselves how far the run is.</param>
    /// <param name="length">How much there is to do, in rows or bytes; 0: not known.</param>
    /// <param name="language">The language.</param>
    public static RunProgress Start(Surroundings process, Stream? output, long length, Language language)
    {
        bool isSeen = process.OutIsWatched && ReferenceEquals(output, process.Out);
        return new(isSeen ? null : ConsoleOf(process), length, new("Menghitung", "Working"), language);
    }

    /// <summary>Shows how far a file is while something reads it from its beginning to its end.</summary>
    /// <param name="process">The surroundings of the process.</param>
    /// <param name="file">The file.</param>
    /// <param name="language">The language.</param>
    /// <param name="read">What reads it.</param>
    public static T Reading<T>(Surroundings process, WatchedStream file, Language language, Func<T> read)
    {
        using RunProgress progress = StartReading(process, file.Length, language);
        file.Watcher = progress.Report;
        try
        {
            return read();
        }
        finally
        {
            file.Watcher = null;
        }
    }

    /// <summary>Begins to show that a file is being written; how much of it is to come is not known.</summary>
    /// <param name="process">The surroundings of the process.</param>
    /// <param name="language">The language.</param>
    public static RunProgress StartWriting(Surroundings process, Language language) =>
        new(ConsoleOf(process), 0, new("Menulis", "Writing"), language);

    /// <summary>So much is done.</summary>
    public void Report(long done)
    {
        if (_bar is { } bar && _length > 0)
        {
            bar.Value = Math.Min(done, _length);
        }
    }

    public void Dispose()
    {
        _end.TrySetResult();
        _shown?.GetAwaiter().GetResult();
    }

    private static RunProgress StartReading(Surroundings process, long length, Language language) =>
        new(ConsoleOf(process), length, new("Membaca", "Reading"), language);

    private static IAnsiConsole? ConsoleOf(Surroundings process) => process.ProgressWidth is { } width ? ConsoleOn(process.Error, width) : null;

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
