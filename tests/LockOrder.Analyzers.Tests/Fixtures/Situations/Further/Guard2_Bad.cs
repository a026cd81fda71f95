//- ignore LOCK3003
public sealed class Wrapper
{
    private readonly SemaphoreSlim _lock = new(1, 1);

    private sealed class Leaver(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }

    public IDisposable Enter()
    {
        _lock.Wait();
        return new Leaver(() => _lock.Release());
    }

    public void Again()
    {
        using (Enter())
        {
            {|LOCK1005:Nothing()|};
        }
    }

    public void Nothing()
    {
        using (Enter())
        {
        }
    }
}
