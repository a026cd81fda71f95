//- ignore LOCK3003
public class R1
{
    private readonly ReaderWriterLock _rw = new();

    public void Reader(bool c)
    {
        {|LOCK3001:_rw.AcquireReaderLock(42)|};
        if (c)
        {
            _rw.ReleaseReaderLock();
        }
    }
}

public class R2
{
    private readonly ReaderWriterLock _rw = new();

    public void Writer(bool c)
    {
        {|LOCK3001:_rw.AcquireWriterLock(TimeSpan.FromSeconds(1))|};
        if (c)
        {
            _rw.ReleaseWriterLock();
        }
    }
}

public class R3
{
    private readonly ReaderWriterLock _rw = new();

    public void ReaderThenWriter()
    {
        _rw.AcquireReaderLock(-1);
        {|LOCK1005:_rw.AcquireWriterLock(-1)|};
        _rw.ReleaseWriterLock();
        _rw.ReleaseReaderLock();
    }
}
