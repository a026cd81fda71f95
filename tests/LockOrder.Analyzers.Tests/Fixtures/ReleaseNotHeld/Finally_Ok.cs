public class Box
{
    private readonly object _gate = new();
    private int _value;

    public void Step()
    {
        var taken = false;
        try
        {
            if (_value == 0)
            {
                return;
            }

            Monitor.Enter(_gate, ref taken);
            _value--;
        }
        finally
        {
            if (taken)
            {
                Monitor.Exit(_gate);
            }
        }
    }
}
