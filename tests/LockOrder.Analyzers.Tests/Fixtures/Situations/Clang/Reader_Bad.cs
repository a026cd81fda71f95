//- include Attributes.cs
//- ignore LOCK3003
public class Foo
{
    private readonly ReaderWriterLockSlim _mu = new();

    [GuardedBy(nameof(_mu))]
    private int _x;

    public int Read()
    {
        _mu.EnterReadLock();
        var x = _x;
        _mu.ExitReadLock();
        return x;
    }

    public void WriteUnderRead()
    {
        _mu.EnterReadLock();
        {|LOCK2002:_x|} = 2;
        _mu.ExitReadLock();
    }

    [RequiresLock(nameof(_mu), Mode = LockMode.Shared)]
    public int Peek() => _x;

    [RequiresLock(nameof(_mu), Mode = LockMode.Shared)]
    public void Poke() => {|LOCK2002:_x|} = 1;

    [RequiresLock(nameof(_mu))]
    public void Set(int x) => _x = x;

    public void Use()
    {
        _mu.EnterReadLock();
        Peek();
        {|LOCK2003:Set(1)|};
        _mu.ExitReadLock();
        {|LOCK2003:Peek()|};
        _mu.EnterWriteLock();
        Peek();
        Set(2);
        _mu.ExitWriteLock();
    }

    public void SharedOrExclusive(bool write)
    {
        if (write)
        {
            _mu.EnterWriteLock();
        }
        else
        {
            _mu.EnterReadLock();
        }

        Console.WriteLine(_x);
        if (write)
        {
            _mu.ExitWriteLock();
        }
        else
        {
            _mu.ExitReadLock();
        }
    }

    public void UpgradeableWrites()
    {
        _mu.EnterUpgradeableReadLock();
        Console.WriteLine(_x);
        {|LOCK2002:_x|} = 1;
        _mu.EnterWriteLock();
        _x = 2;
        _mu.ExitWriteLock();
        _mu.ExitUpgradeableReadLock();
    }
}
