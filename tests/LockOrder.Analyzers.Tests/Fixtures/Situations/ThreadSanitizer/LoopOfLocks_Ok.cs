public class Table
{
    private readonly object[] _stripes = [new(), new(), new()];
    private readonly Lock[] _locks = [new(), new()];

    public void All()
    {
        for (var i = 0; i < _stripes.Length; i++)
        {
            Monitor.Enter(_stripes[i]);
        }

        try
        {
            Console.WriteLine();
        }
        finally
        {
            for (var i = _stripes.Length - 1; i >= 0; i--)
            {
                Monitor.Exit(_stripes[i]);
            }
        }
    }

    public void Each()
    {
        foreach (var one in _locks)
        {
            one.Enter();
        }

        foreach (var one in _locks)
        {
            one.Exit();
        }
    }

    public void OneStripe(int hash)
    {
        lock (_stripes[hash % _stripes.Length])
        {
            Console.WriteLine();
        }
    }
}
