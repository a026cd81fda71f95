public class Weird
{
    private static readonly object Gate = new();

    public Weird()
    {
        {|LOCK3001:Monitor.Enter(Gate)|};
    }

    ~Weird()
    {
        {|LOCK3001:Monitor.Enter(Gate)|};
    }

    public static Weird operator ++(Weird weird)
    {
        {|LOCK3001:Monitor.Enter(Gate)|};
        return weird;
    }

    public static explicit operator int(Weird weird)
    {
        {|LOCK3001:Monitor.Enter(Gate)|};
        return 0;
    }

    public int this[int at]
    {
        get
        {
            {|LOCK3001:Monitor.Enter(Gate)|};
            return at;
        }
    }
}
