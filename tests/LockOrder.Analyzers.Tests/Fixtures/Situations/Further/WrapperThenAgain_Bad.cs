public sealed class Document
{
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly SemaphoreSlim _s = new(1, 1);
    private int _version;

    private bool Maybe() { if (_version > 3) return false; _rw.EnterWriteLock(); return true; }
    private void Always() { _rw.EnterWriteLock(); }
    private bool MaybeS() { if (_version > 3) return false; _s.Wait(); return true; }
    private void Plain() { _rw.EnterWriteLock(); _version++; _rw.ExitWriteLock(); }
    private void PlainS() { _s.Wait(); _version++; _s.Release(); }

    public void Again()
    {
        if (Maybe())
        {
            {|LOCK1005:Plain()|};
            _rw.ExitWriteLock();
        }
    }
    public void Again3()
    {
        if (MaybeS())
        {
            {|LOCK1005:PlainS()|};
            _s.Release();
        }
    }
    public void Again2()
    {
        Always();
            {|LOCK1005:Plain()|};
            _rw.ExitWriteLock();
    }
}
