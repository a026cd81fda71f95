public class Store
{
    private readonly object _gate = new();
    private int _count;

    public bool Add()
    {
        {|LOCK3001:Monitor.Enter(_gate)|};
        if (_count > 10)
        {
            return false;
        }

        _count++;
        Monitor.Exit(_gate);
        return true;
    }
}

// The mistake is the other method's, and is told there.
public class User(Store store)
{
    public void Fill()
    {
        while (store.Add())
        {
            Console.WriteLine("one");
        }
    }
}
