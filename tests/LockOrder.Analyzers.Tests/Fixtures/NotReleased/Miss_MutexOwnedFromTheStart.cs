public class M
{
    public void Balanced()
    {
        var m = new Mutex(true);
        m.ReleaseMutex();
    }

    public void Kept(bool c)
    {
        var m = new Mutex(true);
        if (c)
        {
            m.ReleaseMutex();
        }
    }
}
