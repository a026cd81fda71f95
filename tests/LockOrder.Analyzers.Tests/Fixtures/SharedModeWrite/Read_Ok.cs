//- include Attributes.cs
public class Table
{
    private readonly ReaderWriterLockSlim _rows = new();

    [GuardedBy(nameof(_rows))]
    private int _count;

    public int Read()
    {
        _rows.EnterUpgradeableReadLock();
        try
        {
            return Value();
        }
        finally
        {
            _rows.ExitUpgradeableReadLock();
        }
    }

    private int Value() => _count;
}
