public class Singleton
{
    private static readonly object Gate = new();
    private static volatile Singleton? s_instance;

    public static Singleton Instance
    {
        get
        {
            if (s_instance == null)
            {
                lock (Gate)
                {
                    s_instance ??= new Singleton();
                }
            }

            return s_instance;
        }
    }
}
