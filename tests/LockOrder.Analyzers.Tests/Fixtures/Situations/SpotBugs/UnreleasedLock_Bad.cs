public class UL
{
    private readonly Lock _lock = new();
    private int _n;

    public void Simple(bool b)
    {
        {|LOCK3001:_lock.Enter()|};
        if (b)
        {
            return;
        }

        _lock.Exit();
    }

    public void Exceptional()
    {
        {|LOCK3003:_lock.Enter()|};
        Console.WriteLine(_n);
        _lock.Exit();
    }

    public void Right()
    {
        _lock.Enter();
        try
        {
            Console.WriteLine(_n);
        }
        finally
        {
            _lock.Exit();
        }
    }

    public void NothingThrows()
    {
        _lock.Enter();
        _n++;
        _lock.Exit();
    }

    public void Between()
    {
        {|LOCK3003:_lock.Enter()|};
        Console.WriteLine();
        try
        {
            _n++;
        }
        finally
        {
            _lock.Exit();
        }
    }

    public void CatchAndRelease()
    {
        _lock.Enter();
        try
        {
            Console.WriteLine();
        }
        catch
        {
            _lock.Exit();
            throw;
        }

        _lock.Exit();
    }
}
