public sealed class BlobStore
{
    private readonly object _gate = new();

    private readonly struct Guard(object gate) : IDisposable
    {
        public static Guard Create(object gate)
        {
            Monitor.Enter(gate);
            return new Guard(gate);
        }

        public void Dispose() => Monitor.Exit(gate);
    }

    public void Clear()
    {
        Guard? guard = null;
        try
        {
            guard = Guard.Create(_gate);
        }
        finally
        {
            guard?.Dispose();
        }
    }
}
