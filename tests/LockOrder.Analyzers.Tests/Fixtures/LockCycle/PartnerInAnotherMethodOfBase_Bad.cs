public abstract class Stream2
{
    protected readonly object Buffer = new();
    protected readonly object Device = new();

    public void Flush()
    {
        lock (Buffer)
        {
            lock ({|LOCK1003.leg:Device|})
            {
            }
        }
    }
}

public class FileStream2 : Stream2
{
    public void Seek()
    {
        lock (Device)
        {
            lock ({|LOCK1003.leg:Buffer|})
            {
            }
        }
    }
}
