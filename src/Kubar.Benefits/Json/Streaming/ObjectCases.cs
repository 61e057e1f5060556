using System.Runtime.CompilerServices;

namespace Kubar.Benefits.Json.Streaming;

/// <summary>Input that is not an array: one object over several lines, several of them, or JSON Lines.</summary>
internal static class ObjectCases
{
    public static async IAsyncEnumerable<RawCase> ReadAsync(
        InputBuffer buffer,
        TextPosition position,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        bool more = true;
        while (more)
        {
            var scanner = new ObjectScanner(buffer, position);
            ObjectEnd end = await scanner.ScanAsync(cancellation).ConfigureAwait(false);
            if (end == ObjectEnd.Lines)
            {
                await foreach (RawCase raw in LineCases.ReadAsync(buffer, position, cancellation).ConfigureAwait(false))
                {
                    yield return raw;
                }

                yield break;
            }

            yield return new(InputTexts.Line(position.Line), position, scanner.Object, scanner.Problem);
            if (end == ObjectEnd.Input)
            {
                yield break;
            }

            buffer.Advance(scanner.Scanned);
            position = scanner.Position;
            while (!CaseSource.PassSpace(buffer, ref position) && more)
            {
                more = await buffer.FillAsync(cancellation).ConfigureAwait(false);
            }
        }
    }
}
