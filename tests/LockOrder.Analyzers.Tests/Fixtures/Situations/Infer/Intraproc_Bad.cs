public class One
{
    public void Intra(Two o)
    {
        lock (this)
        {
            lock ({|LOCK1003.leg:o|})
            {
            }
        }
    }
}

public class Two
{
    public void Intra(One o)
    {
        lock (this)
        {
            lock ({|LOCK1003.leg:o|})
            {
            }
        }
    }
}
