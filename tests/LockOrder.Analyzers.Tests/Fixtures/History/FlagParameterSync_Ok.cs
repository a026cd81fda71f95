public sealed class Writer
{
    private readonly SemaphoreSlim _lock = new(1, 1);
    private int _written;
    public void Flush(bool isLocked)
    {
        if (!isLocked) { _lock.Wait(); }
        try { _written = 0; } finally { if (!isLocked) { _lock.Release(); } }
    }
    public void Write() { _lock.Wait(); try { if (++_written > 10) { Flush(true); } } finally { _lock.Release(); } Flush(false); Flush(isLocked: false); }
}
