// Someone else releases the lock, so a path that keeps it may mean to; a caller who does not know when cannot.
public class Turnstile
{
    private readonly object _gate = new();

    public bool Enter(int visitors)
    {
        Monitor.Enter(_gate);
        if (visitors == 0)
        {
            return false;
        }

        Monitor.Exit(_gate);
        return true;
    }

    public void Leave() => Monitor.Exit(_gate);
}
