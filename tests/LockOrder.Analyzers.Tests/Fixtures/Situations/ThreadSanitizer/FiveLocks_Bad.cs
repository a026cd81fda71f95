public class T
{
    private readonly object _a = new();
    private readonly object _b = new();
    private readonly object _c = new();
    private readonly object _d = new();
    private readonly object _e = new();

    public void A() => {|LOCK1003.leg:Two(_a, _b)|};

    public void B() => {|LOCK1003.leg:Two(_b, _c)|};

    public void C() => {|LOCK1003.leg:Two(_c, _d)|};

    public void D() => {|LOCK1003.leg:Two(_d, _e)|};

    public void E() => {|LOCK1003.leg:Two(_e, _a)|};

    private static void Two(object one, object two)
    {
        lock (one)
        {
            lock ({|LOCK1003.leg:two|})
            {
            }
        }
    }
}
