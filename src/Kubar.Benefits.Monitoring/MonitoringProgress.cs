namespace Kubar.Benefits.Monitoring;

/// <summary>Tells how far a monitoring is, in hundredths of the work of a large roster. From several threads at once.</summary>
/// <param name="report">Is told how much is done.</param>
internal sealed class MonitoringProgress(Action<long> report)
{
    /// <summary>When all is done.</summary>
    public const long Whole = 100;

    private readonly Lock _one = new();
    private long _done;

    /// <summary>So much more is done.</summary>
    public void Add(long hundredths)
    {
        lock (_one)
        {
            _done += hundredths;
            report(_done);
        }
    }
}
