//- ignore LOCK3003
public class M
{
    private bool _c;

    public void Waited()
    {
        var m = new Mutex(false);
        {|LOCK3001:m.WaitOne()|};
        if (_c)
        {
            m.ReleaseMutex();
        }

        m.Dispose();
    }

    public void Wrong()
    {
        var m = new Mutex(false);
        var taken = m.WaitOne(200, true);
        if (taken)
        {
            m.ReleaseMutex();
        }
        else
        {
            {|LOCK3002:m.ReleaseMutex()|};
        }
    }
}
