// LOCK3001 belongs here, and is knowingly not found.
public class C
{
    private readonly object _g = new();
    private int _x;
    public void Insert(bool create)
    {
        if (create) Monitor.Enter(_g);
        _x++;
    }
    private void Give() => Monitor.Exit(_g);
}
