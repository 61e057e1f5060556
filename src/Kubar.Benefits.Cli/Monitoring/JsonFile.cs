using Kubar.Benefits.Json;
using Kubar.Benefits.Json.Streaming;

namespace Kubar.Benefits.Cli.Monitoring;

/// <summary>A file of JSON that a monitoring reads whole.</summary>
internal static class JsonFile
{
    /// <summary>What it tells.</summary>
    /// <param name="name">The file; - is standard input.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="surroundings">The surroundings of the process.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="InputException">It cannot be read; every problem names the file and the place.</exception>
    public static async Task<T> ReadAsync<T>(string name, Func<byte[], JsonInput<T>> read, Surroundings surroundings, CancellationToken cancellation)
        where T : class
    {
        JsonInput<T> input = read(await InputBytes.ReadAsync(name, surroundings, cancellation));
        return input.Value ?? throw new InputException(new(Said(Language.Indonesian), Said(Language.English)));

        // What is wrong with the whole of it has the place of the whole for a path, which the file's own name says.
        string Said(Language language) => string.Join('\n', input.Problems.Select(problem => $"{name}: {(problem.Path == input.Place ? "" : $"{problem.Path}: ")}{problem.Message.In(language)}"));
    }
}
