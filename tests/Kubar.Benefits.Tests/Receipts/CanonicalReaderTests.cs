using FluentAssertions;
using Kubar.Benefits.Receipts;
using Xunit;

namespace Kubar.Benefits.Tests.Receipts;

public sealed class CanonicalReaderTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("{\"a\":1,\"b\":[true,false,\"x\",{}],\"c\":-12.5}")]
    [InlineData("{\"a\":0,\"b\":0.05,\"c\":9223372036854775807}")]
    [InlineData("{\"a\":\"\\\"\\\\\\b\\t\\n\\f\\r\\u0001\"}")]
    [InlineData("{\"a\":\"/<>&' é 日 😀\"}")]
    public void Read_ACanonicalText_GivesItBack(string text) =>
        CanonicalReader.Read(text)!.ToString().Should().Be(text);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{} ")]
    [InlineData("{ }")]
    [InlineData("{\"b\":1,\"a\":1}")]
    [InlineData("{\"a\":1,\"a\":1}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\":01}")]
    [InlineData("{\"a\":-0}")]
    [InlineData("{\"a\":1.0}")]
    [InlineData("{\"a\":1e3}")]
    [InlineData("{\"a\":.5}")]
    [InlineData("{\"a\":null}")]
    [InlineData("{\"a\":\"\\/\"}")]
    [InlineData("{\"a\":\"\\u0041\"}")]
    [InlineData("{\"a\":\"\\u000A\"}")]
    [InlineData("{\"a\":\"\n\"}")]
    [InlineData("{\"a\":\"x}")]
    [InlineData("{\"a\":[1}")]
    [InlineData("{\"a\":tru}")]
    [InlineData("{\"a\":\"\\ud800\"}")]
    [InlineData("{\"a\":\"\\udc00\\ud800\"}")]
    public void Read_AnyOtherText_GivesNothing(string text) =>
        CanonicalReader.Read(text).Should().BeNull();

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void Read_ADeepText_StopsAtTheLimit(int depth, bool isRead) =>
        (CanonicalReader.Read($"{string.Concat(Enumerable.Repeat("{\"a\":", depth - 1))}{{}}{new string('}', depth - 1)}") is not null).Should().Be(isRead);
}
