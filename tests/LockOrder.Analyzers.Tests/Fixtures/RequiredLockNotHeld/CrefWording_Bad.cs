public class Store
{
    protected readonly object Sync = new();
    private readonly ReaderWriterLockSlim _index = new();
    private int _size;

    public void Unlocked(int by)
    {
        {|LOCK2003:Grow(by)|};
        {|LOCK2003:Shrink(by)|};
    }

    public void ReadOnly(int by)
    {
        _index.EnterReadLock();
        try
        {
            _size += Find(by);
            {|LOCK2003:Insert(by)|};
        }
        finally
        {
            _index.ExitReadLock();
        }
    }

    /// <remarks>Called with <see cref="Sync"/> held.</remarks>
    protected void Grow(int by) => _size += by;

    /// <remarks>Callers hold <see cref="Sync"/>, which is not reentrant in every environment.</remarks>
    protected void Shrink(int by) => _size -= by;

    /// <remarks>The caller must hold <see cref="_index"/>, in whatever mode.</remarks>
    private int Find(int by) => by;

    /// <remarks>The caller must hold <see cref="_index"/> for writing.</remarks>
    private void Insert(int by) => _size = by;
}
