//- include Attributes.cs
public class Table
{
    private readonly ReaderWriterLockSlim _rows = new();
    private int _count;

    [RequiresLock(nameof(_rows))]
    public void Add() => _count++;

    [RequiresLock(nameof(_rows), Mode = LockMode.Shared)]
    public int Read() => _count;

    public int Look()
    {
        _rows.EnterReadLock();
        try
        {
            {|LOCK2003:Add()|};
            return Read();
        }
        finally
        {
            _rows.ExitReadLock();
        }
    }
}
