public class Store
{
    private readonly Index _index = new();

    public void Save()
    {
        lock (this)
        {
            {|LOCK1003.leg:Emulate(_index)|};
        }
    }

    public static void Emulate(Index self)
    {
        lock (self)
        {
        }
    }
}

public class Index
{
    public void Load(Store store)
    {
        lock (this)
        {
            lock ({|LOCK1003.leg:store|})
            {
            }
        }
    }
}
