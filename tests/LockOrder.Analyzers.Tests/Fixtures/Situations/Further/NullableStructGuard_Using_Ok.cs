public sealed class BlobStore
{
    private readonly object _gate = new();

    private readonly struct Guard(object gate) : IDisposable
    {
        public void Dispose() => Monitor.Exit(gate);
    }

    private static Guard? TryCreate(object gate) => Monitor.TryEnter(gate) ? new Guard(gate) : null;

    public int Trim()
    {
        using var guard = TryCreate(_gate);
        if (guard is null) return -1;
        return 1;
    }
}
