using Kubar.Benefits.Cli.Commands;

namespace Kubar.Benefits.Cli.Monitoring;

/// <summary>A file as a whole.</summary>
internal static class InputBytes
{
    public static async Task<byte[]> ReadAsync(string name, Surroundings surroundings, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        Stream input = InputArgument.Open(name, surroundings);
        await using (input)
        {
            await input.CopyToAsync(bytes, cancellation);
        }

        return bytes.ToArray();
    }
}
